import { makeWordBook } from '../wordBook';

export const ENGLISH_WORDS = makeWordBook({
  paid: 'paid prepaid settled transferred wired remitted squared debited cashed cleared_by been_cleared was_cleared paid_off paid_up bacsed venmoed',
  pay: 'pay pays paying settle settling transfer remit wire clear pay_off get_this_over get_it_over send_over',
  money:
    'payment payments money funds transfer transfers wire cheque cheques check checks ach bacs remittance deposit amount total debit standing_order bank_transfer',
  done: 'went_through gone_through completed sent made done executed released issued left gone went initiated processed completed submitted mailed posted taken collected credited landed arrived cleared instructed authorised authorized actioned dispatched put_through gone_out on_its_way on_the_way in_transit deducted received_by',
  has: "have has had was were been got is are 've i've we've he's she's it's",
  future:
    "will 'll we'll i'll it'll they'll shall would should could can may might must going be being get getting to needs need want wants plan plans intend aim unable cannot can't won't",
  before: 'yesterday ago already just previously last earlier recently since this_morning the_other_day',
  not: "not never no nor neither none nobody nothing without cannot hasn't haven't didn't isn't wasn't aren't weren't won't don't doesn't wouldn't couldn't can't n't hadn't hardly",
  proof:
    'proof remittance receipt receipts confirmation evidence advice swift mt103 screenshot slip copy_of_the_transfer transfer_copy trace',
  attached: 'attached attach attaching enclosed enclosing find see below forwarding herewith here',
  please:
    'please_send please_provide could_you can_you would_you send_us send_me provide need require requesting request awaiting waiting',
  open: 'outstanding open_on due unpaid left_to_pay owing open',
  wrong:
    'wrong wrongly incorrect incorrectly mistake mistaken mistakes error errors erroneous inaccurate off inflated excessive unjustified',
  elsewhere: 'person address email e-mail department company contact number_for bank account spam recipient team',
  ownFault: 'our my apologies sorry',
  defect:
    'broken damaged defective faulty cracked leak leaks leaking leaked rotten mouldy unusable torn scratched rusty substandard shoddy poor useless stained warped dead',
  got: 'received receive delivered arrived arrive came come shown_up turned_up supplied provided performed carried_out completed installed rendered happened done finished',
  agreed:
    'agreed agree ordered order requested authorised authorized signed approved commissioned accept recognise recognize asked_for bought subscribed contracted quoted worked',
  works:
    'work works working worked match matches matching correspond function functions tally reconcile add_up fit fits close closes start starts turn run right correct ours',
  billed: 'billed charged invoiced billing charging invoicing charge bill overcharged overbilled',
  bill: 'invoice invoices bill bills charge charges fee fees surcharge',
  price: 'price prices rate rates amount quantity total cost hours vat figure figures sum discount tariff',
  offer:
    'quote quoted quotation contract agreement agreed estimate offer proposal order_confirmation statement_of_work price_list we_ordered',
  goods:
    'goods item items product products parts delivery shipment pallet pallets box boxes order service services material materials work machine unit units licence license licences subscription repair hours technician engineer driver',
  twice: 'twice double duplicate duplicated two_times',
  creditNote: 'credit_note credit_notes credit_memo refund',
  gaveBack: 'returned sent_back sending_back returning shipped_back',
  cancelled: 'cancelled canceled terminated cancelling ended',
  refuse: 'refuse refusing refuses reject rejecting decline withhold withholding',
  why: 'why how_come',
  missing: 'missing short incomplete lacking only_received only_got half_of_what',
  contest:
    'dispute disputed disputing contest contesting contested challenge challenging object_to query querying discrepancy discrepancies overcharged overbilled complaint complain',
  law: 'legal legally litigate lawyer lawyers attorney attorneys solicitor solicitors counsel in_court to_court the_court court_order court_case court_proceedings county_court court_action courts lawsuit sue suing litigation barrister legal_action legal_department legal_proceedings legal_team legal_representative legal_advisers our_legal ombudsman small_claims law_firm trading_standards sued',
  bankrupt:
    'insolvency insolvent bankruptcy bankrupt administration_on into_administration entered_administration in_administration administrators liquidation liquidator liquidators chapter_11 chapter_7 receivership receiver creditors_meeting wound_up winding-up proof_of_debt',
  part: 'part half partial partially some_of portion instalment installment down_payment on_account part-payment deposit',
  rest: 'rest remainder remaining balance_will',
  remove: 'remove delete unsubscribe opt_out take_me take_us stop_sending stop_emailing stop_contacting stop_mailing',
  list: 'list mailing emails e-mails mails newsletter newsletters database address mailing_list messages messaging contacting',
  spread:
    'stretch stretched spread instalments installments stagger staggered defer deferral postpone extension instalment_plan payment_plan bit_by_bit in_parts split_it split_this split_the over_several pay_it_off more_time',
  angry:
    'furious outrageous ridiculous disgraceful unacceptable appalling shameful harassment harassing harass fed_up sick_of joke incompetent pathetic bookkeeping_skills insulting rude unbelievable annoying disgusted how_dare fantastic_bookkeeping want_it_again do_your_job leave_us_alone had_enough',
  scheduled: 'scheduled planned on_your_account in_your_account with_you',
});
