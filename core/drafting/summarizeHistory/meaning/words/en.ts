import { makeWordBook } from '../wordBook';

export const ENGLISH_WORDS = makeWordBook({
  paid: 'paid prepaid settled transferred wired remitted squared debited cashed cleared_by been_cleared was_cleared paid_off paid_up bacsed venmoed remit_ted offset_against netted all_square squared_away squared_up neft rtgs took_this_from took_the_money been_in_your_account in_your_account_since cleared_through cleared_on cleared_in has_cleared already_cleared direct_debited paid-up took_care_of_this took_care_of_it took_care_of_that been_dealt_with has_been_sorted all_sorted went_out_friday',
  pay: 'pay pays paying settle settling transfer remit wire clear pay_off get_this_over get_it_over send_over',
  money:
    'payment payments money funds transfer transfers wire cheque cheques check checks ach bacs remittance deposit amount total debit standing_order bank_transfer',
  done: 'went_through gone_through completed sent made done executed released issued left gone went initiated processed completed submitted mailed posted taken collected credited landed arrived cleared instructed authorised authorized actioned dispatched put_through gone_out on_its_way on_the_way in_transit deducted received_by deposited hit_your reached_you reached_your credited_to settled_up taken_care_of sorted_out went_out closed_in included_in batch_we_ran part_of_our_payment took across sent_over popped dropped pushed_through went_across went_over taken_from popped_over chucked_over put_across made_over transferred_over took_this handed_over_cash managed_to_get settled_it hit_the_account arrived_in_your',
  has: "have has had was were been got is are 've i've we've he's she's it's",
  future:
    "will 'll we'll i'll it'll they'll shall would should could can may might must going be being get getting to needs need want wants plan plans intend aim unable cannot can't won't gets",
  before: 'yesterday ago already just previously last earlier recently since this_morning the_other_day',
  not: "not never no nor neither none nobody nothing without cannot hasn't haven't didn't isn't wasn't aren't weren't won't don't doesn't wouldn't couldn't can't n't hadn't hardly",
  proof:
    'proof remittance receipt receipts confirmation evidence advice swift mt103 screenshot slip copy_of_the_transfer transfer_copy trace',
  attached: 'attached attach attaching enclosed enclosing find see below forwarding herewith here',
  please:
    "please_send please_provide could_you can_you would_you send_us send_me provide need require requesting request awaiting waiting would_you_mind let_me_have let_us_have could_i_have could_we_have may_i_have may_we_have need_to_see need_your i'll_need we'll_need we_need i_need please_advise kindly please_supply please_share please_forward asking send_over send_across would_need do_you_have",
  open: 'outstanding open_on due unpaid left_to_pay owing open',
  wrong:
    'wrong wrongly incorrect incorrectly mistake mistaken mistakes error errors erroneous inaccurate inflated excessive unjustified not_right erroneously in_error by_mistake miscalculated mispriced misbilled overstated duplicate_charge too_high too_much is_off are_off way_off',
  elsewhere: 'person address email e-mail department company contact number_for bank account spam recipient team',
  ownFault: 'our my apologies sorry ours',
  defect:
    "broken damaged defective faulty cracked leak leaks leaking leaked rotten mouldy unusable torn scratched rusty substandard shoddy poor useless stained warped dead peeling soaked wet crushed dented bent malfunctioning outage down unavailable offline cracks smashed shattered mould moldy expired spoiled sub-standard bodged botched shambles crooked loose discoloured discolored burnt unfit unsellable wobbly scuffed chipped contaminated snapped misprinted ruined rusted split_seams split seams did_not_work didn't_work spilled spilt leaky corroded mislabelled bruised melted thawed off_spec out_of_spec non-conforming incompatible",
  got: 'received receive delivered arrived arrive came come shown_up turned_up supplied provided performed carried_out completed installed rendered happened done finished back fixed repaired replaced rectified resolved started commissioned handed_over signed_off made_it reach reached attended fitted',
  agreed:
    'agreed agree ordered order requested authorised authorized signed approved commissioned accept recognise recognize asked_for bought subscribed contracted quoted worked',
  works:
    'work works working worked match matches matching correspond function functions tally reconcile add_up fit fits close closes start starts turn run right correct ours',
  billed: 'billed charged invoiced billing charging invoicing charge bill overcharged overbilled invoiced_us billed_us charged_us charging_us on_the_invoice',
  bill: 'invoice invoices bill bills charge charges fee fees surcharge line item_on statement debit_note position',
  price: 'price prices rate rates amount quantity total cost hours vat figure figures sum discount tariff',
  offer:
    'quote quoted quotation contract agreement agreed estimate offer proposal order_confirmation statement_of_work price_list we_ordered',
  goods:
    'goods item items product products parts delivery shipment pallet pallets box boxes order service services material materials work machine unit units licence license licences subscription repair hours technician engineer driver job site project repairs installation hardware software chairs tiles panels batch cartons crates pumps printers consignment workshop training course seats users order_line maintenance cleaning membership freight module app',
  twice: 'twice double duplicate duplicated two_times',
  creditNote: 'credit_note credit_notes credit_memo refund a_credit credit_for credit_us credited_for raise_a_credit credit_request credit_invoice a_credit_yet credit_yet no_credit',
  gaveBack: 'returned sent_back sending_back returning shipped_back sent_them_back sent_it_back rma collected_by_your',
  cancelled: 'cancelled canceled terminated cancelling ended cancel_led withdrew withdrawn gave_notice notice_of_cancellation expired rescinded',
  refuse: "refuse refusing refuses reject rejecting decline withhold withholding not_prepared_to not_willing_to unwilling no_reason_to_pay no_intention_of see_no_reason won't_be_paying will_not_be_paying not_paying not_going_to_pay no_payment no_payment_until",
  why: 'why how_come',
  missing: "missing short incomplete lacking only_received only_got half_of_what absent omitted left_off half_of_the arrived_without forgot_to_apply did_not_apply didn't_apply not_applied shortfall undelivered not_seen_a_credit",
  contest:
    "dispute disputed disputing contest contesting contested challenge challenging object_to query querying discrepancy discrepancies overcharged overbilled complaint complain no_basis baseless unfounded disagree disagreement not_in_agreement unjustified take_issue objection objections contend dispute_letter should_not_have_been shouldn't_have_been shouldn't_be_on should_not_be_on come_off taken_off be_removed not_owed not_liable not_due_at do_not_owe don't_owe",
  law: "legal legally litigate lawyer lawyers attorney attorneys solicitor solicitors counsel in_court to_court the_court court_order court_case court_proceedings county_court court_action courts lawsuit sue suing litigation barrister legal_action legal_department legal_proceedings legal_team legal_representative legal_advisers our_legal ombudsman small_claims law_firm trading_standards sued executor probate deceased passed_away our_client we_act_for on_behalf_of_our_client acting_for without_prejudice cease_and_desist letter_before_action counterclaim arbitration fca legal_advice ccj defend_any_claim instructed_solicitors litigators llp magistrate tribunal see_you_in_court practitioner_about lawyer's trading_standards_officer legal_rep in_front_of_a_judge debt_adviser",
  bankrupt:
    'insolvency insolvent bankruptcy bankrupt administration_on into_administration entered_administration in_administration administrators liquidation liquidator liquidators chapter_11 chapter_7 receivership receiver creditors_meeting wound_up winding-up proof_of_debt creditor_protection moratorium voluntary_arrangement cva iva official_receiver administrator ceased_trading stopped_trading winding_up wind-up dissolved struck_off restructuring_plan receivers trustee examinership examiner debt_relief_order administrator_appointed out_of_business proof_of_claim administration_order pre-pack insolvency_practitioner',
  part: 'part half partial partially some_of portion instalment installment down_payment on_account part-payment deposit % percent portion_of two_thirds one_third third managed what_i_can what_we_can all_i_can all_we_can out_of_the except apart_from excluding minus less_the equivalent_to everything_but everything_except for_now down-payment instalments_paid short_of',
  rest: "rest remainder remaining balance_will other_half other_part the_other the_others remaining_amount what's_left whats_left outstanding_part",
  remove: 'remove delete unsubscribe opt_out take_me take_us stop_sending stop_emailing stop_contacting stop_mailing',
  list: 'list mailing emails e-mails mails newsletter newsletters database address mailing_list messages messaging contacting',
  spread:
    'stretch stretched spread instalments installments stagger staggered defer deferral postpone extension instalment_plan payment_plan bit_by_bit in_parts split_it split_this split_the over_several pay_it_off more_time over_four_months over_three_months over_six_months over_two_months over_the_next monthly a_month per_month each_month arrangement arrangements until_the_new_year breathing_space breathing_room payment_holiday staged smaller_amounts bits_and_pieces in_chunks extending extend hold_off push_back pushed_back delay_payment delayed_payment sixty_days longer_terms extra_time extended_terms wait_until_january hold_fire bear_with_us_until',
  angry:
    "furious outrageous ridiculous disgraceful unacceptable appalling shameful harassment harassing harass fed_up sick_of joke incompetent pathetic bookkeeping_skills insulting rude unbelievable annoying disgusted how_dare fantastic_bookkeeping want_it_again do_your_job leave_us_alone had_enough inappropriate tone appalled pestering hounding seriously for_the_love_of stop_writing disrespectful third_reminder fourth_reminder unprofessional bombarding bombard waste_of_time nonsense treat_us treating_us like_criminals ludicrous farcical beggars_belief insult enough_already how_hard patience oh_brilliant oh_great oh_good wonderful you_people get_your_act can_you_not can't_you get_a_grip do_you_even does_anyone_read anybody_read nobody_reads waste_my_time run_a_business told_you three_times five_times four_times umpteenth yet_again once_again_you again_and_again",
  scheduled: 'scheduled planned on_your_account in_your_account with_you set_up queued lined_up earmarked booked',
  deduct: 'deducted withheld short-paid short_paid knocked_off docked deducting deduction retained holding_back held_back',
  instead: 'instead rather_than as_opposed_to versus vs against_the against_a but_only only_got not_the',
  assured: 'were_told was_told promised_us assured_us were_promised was_promised were_assured had_assured led_to_believe supposed_to meant_to_be was_to_be told_us should_have_been',
  free: 'waived free free_of_charge complimentary included no_charge at_no_cost no_extra_cost goodwill trial',
  extra: 'freight shipping postage discount rebate set-up_fee setup_fee fee fees surcharge vat tax handling installation_fee delivery_charge callout call-out_fee express minimum_fee late_fee interest overtime markup',
  blocked: 'on_hold blocked parked on_stop suspended frozen withheld withholding holding_payment holding_back stopped_payment',
  issue: 'issue issues problem problems trouble concerns unhappy dissatisfied disappointed_with not_happy not_satisfied complaint mess quality',
  crossed: 'crossed crossing overlapped must_have_crossed have_crossed has_crossed crossed_with crossed_in',
  valueDate: 'value_date value_dated',
  offset: 'offset netted set_off contra netted_off',
  receipt: 'receipt received receive arrive arrived see seen show showing reach reached get got find locate trace',
  know: 'know record records trace idea aware recollection recognise recognize heard familiar knowledge',
  paper: 'copy copies pdf po p.o purchase_order statement statements delivery_note proof_of_delivery pod bank_details iban w-9 w9 timesheet timesheets breakdown contract documentation documents reference certificate letterhead order_number po_number supplier_form vendor_form cost_centre cost_center itemised itemized specification waybill docket dockets delivery_docket signed_docket remittance_details vat_number tax_id certificate_of statement_of_account account_statement supplier_details bank_letter copy_invoice invoice_copy insurance_certificate call-off grn xml einvoice e-invoice job_sheet job_sheets receipts_for attachment_again ledger_printout spreadsheet excel',
  resend: "resend re-send resubmit reissue re-issue upload reupload re-upload forward ariba coupa resending send_again sent_again once_more another_copy fresh_copy can't_find cannot_find can't_locate cannot_locate can't_see cannot_see don't_have_it do_not_have_it never_arrived never_reached never_got never_received no_sign_of not_on_file no_trace_of don't_have_this not_received_this didn't_receive again_as again_please forward_it_again portal",
  device: 'link attachment attachments portal download pdf file email e-mail mailbox website printer system server scanner button password page laptop phone inbox',
  confirm: 'confirm confirming acknowledge verify check let_me_know',
  sum: 'euro euros eur quid grand pounds dollars bucks usd gbp k',
  willPay: "you'll_have_it you_will_have_it you'll_get_it you'll_have_the you_will_have_the you'll_get_your you_will_get_your it'll_be_with it_will_be_with will_be_with_you money_on_its make_sure_it's_paid see_that_it's_paid sort_it_out_by get_it_paid have_it_paid you_shall_have clear_it_by clear_this_by pop_it_over will_go_out goes_out_on will_leave_our gets_paid take_care_of_it_as take_care_of_it_by get_this_sorted get_it_sorted",
  contact: 'contact write_to email_to e-mail try ask forward redirect direct_to address_to goes_to go_to goes_to_them get_in_touch speak_to talk_to reach_out refer_to belongs_to belongs_with pass_it pass_this',
  handles: 'handles handle looks_after look_after deals_with deal_with responsible takes_care_of in_charge runs manages does_the_invoices took_over taken_over covers',
  gone: "no_longer i_left has_left have_left left_the_company left_the_business left_the_firm moved_on retired was_sold been_sold sold_to sold_the sold_our acquired changed_hands taken_over_by haven't_worked don't_work not_worked new_owners new_owner resigned redundant used_to stepped_down passed_to transferred_to_another switched_departments left_in",
  seek: "you'll_be_after you_are_after you're_after looking_for you_need_to_contact mistaken_us confused_us confusing_us mixed_up mixing_us got_the_wrong have_the_wrong the_wrong_one wrong_number wrong_person wrong_company wrong_firm wrong_people wrong_address wrong_customer nothing_to_do_with not_us isn't_us no_connection never_heard_of never_dealt_with never_been_a_customer not_your_customer not_a_customer same_name namesake similar_name unrelated you_want_the you_need_the wrong_dave the_wrong_department",
  role: 'finance accounts department company firm branch site business shop team office payables purchasing bookkeeping desk unit role position records owners invoices',
  correct: 'correct corrected revised reissue re-issue amend amended rectify rectified put_right recalculate rebill',
});
