import type { Wording } from './wording';

/**
 * Japanese business letters in keigo: 様 for a person, ご担当者様 where none is known, the seasonal opening left out as in
 * e-mail. Links and names stand apart, because mail programs would read the letters behind a link as a part of it.
 */
export const ja: Wording = {
  greeting: (name) =>
    name ? `${name} 様\n\nいつもお世話になっております。` : 'ご担当者様\n\nいつもお世話になっております。',
  upcoming: {
    subjectOne: ({ number, company, due }) => `【${company}】請求書 ${number} のお支払期日のご案内(${due})`,
    subjectMany: ({ count, company }) => `【${company}】請求書${count}件のお支払期日のご案内`,
    openingOne: ({ number, amount, due }) =>
      `請求書 ${number}(${amount})のお支払期日は${due}でございますので、念のためご案内申し上げます。すでにお支払いのご予定がございましたら、ご対応は不要でございます。`,
    openingMany: ({ count }) =>
      `下記${count}件の請求書のお支払期日が近づいておりますので、念のためご案内申し上げます。すでにお支払いのご予定がございましたら、ご対応は不要でございます。`,
  },
  friendly: {
    subjectOne: ({ number, company }) => `【${company}】請求書 ${number} のお支払いのご確認`,
    subjectMany: ({ count, company }) => `【${company}】請求書${count}件のお支払いのご確認`,
    openingOne: ({ number, amount, due }) =>
      `${due}をお支払期日とする請求書 ${number} につきまして、${amount} のご入金がまだ確認できておりません。ご多忙のところ恐れ入りますが、ご確認いただけますと幸いです。`,
    openingMany: ({ count }) =>
      `下記${count}件の請求書につきまして、ご入金がまだ確認できておりません。ご多忙のところ恐れ入りますが、ご確認いただけますと幸いです。`,
  },
  direct: {
    subjectOne: ({ number, company }) => `【${company}】請求書 ${number} のお支払いのお願い`,
    subjectMany: ({ count, company }) => `【${company}】請求書${count}件のお支払いのお願い`,
    openingOne: ({ number, amount, due }) =>
      `請求書 ${number} はお支払期日(${due})を過ぎており、${amount} のご入金がまだ確認できておりません。お支払いのお手続きをお願い申し上げます。または、お支払いのご予定をお知らせいただけますでしょうか。`,
    openingMany: ({ count }) =>
      `下記${count}件の請求書につきまして、お支払期日を過ぎた分のご入金がまだ確認できておりません。お支払いのお手続きをお願い申し上げます。または、お支払いのご予定をお知らせいただけますでしょうか。`,
  },
  firm: {
    subjectOne: ({ number, company }) => `【${company}】請求書 ${number} のお支払予定のご確認`,
    subjectMany: ({ count, company }) => `【${company}】請求書${count}件のお支払予定のご確認`,
    openingOne: ({ number, amount, due }) =>
      `${due}をお支払期日とする請求書 ${number} につきまして、${amount} のご入金をまだ確認できておりません。お支払いのお手続きをお願いいたしますとともに、お支払予定日、またはお支払いにあたっての差し支えをご返信にてお知らせくださいますようお願い申し上げます。`,
    openingMany: ({ count }) =>
      `下記${count}件の請求書につきまして、全額のご入金をまだ確認できておりません。お支払期日を過ぎた分のお手続きをお願いいたしますとともに、お支払予定日、またはお支払いにあたっての差し支えをご返信にてお知らせくださいますようお願い申し上げます。`,
  },
  columns: { number: '請求書番号', amount: '未入金額', due: 'お支払期日' },
  listed: ({ number, amount, due }) => `${number}: ${amount}、お支払期日 ${due}`,
  total: ({ amount, currency }) => `合計${currency ? `(${currency})` : ''}: ${amount}`,
  partPayment: ({ amount, number }) => `請求書 ${number} に対する ${amount}`,
  thanksFor: (list) => `${list} のご入金は確認しております。誠にありがとうございます。`,
  credit: ({ amount, number }) => `${amount}(${number})`,
  creditsOpen: (list) => `なお、未充当の残高がございます。上記の金額からは差し引いておりません: ${list}。`,
  brokenPromise: ({ date, amount }) =>
    `${date}に${amount ? ` ${amount} の` : ''}お支払いのご予定と承っておりましたが、ご入金がまだ確認できておりません。ご予定に変更がございましたら、お知らせいただけますと幸いです。`,
  previousReminder: ({ date, count }) =>
    `${count === 1 ? '本請求書' : 'お支払い'}につきましては、${date}にもご連絡しております。`,
  elsewhere: {
    promise: ({ list, date }) =>
      `請求書 ${list} につきましては、${date}のお支払予定と承りました。お知らせいただき、ありがとうございます。このご案内の対象ではございません。`,
    dispute: ({ list }) =>
      `請求書 ${list} につきましては、お問い合わせの内容を確認しております。このご案内の対象ではございません。`,
  },
  firstTimeLate: 'いつも期日どおりにお支払いいただいておりますので、何かの行き違いかと存じます。',
  valued: '平素より格別のお引き立てを賜り、心より御礼申し上げます。弊社に至らぬ点がございましたら、お聞かせください。',
  offers: {
    partPayment: 'ご都合により、まず一部のお支払いでも承りますので、ご返信にてお知らせください。',
    plan: 'お支払い計画についてご相談がございましたら、ご返信ください。ご一緒に検討いたします。',
    callBack: 'お電話をご希望でしたら、ご都合のよい時間帯をご返信ください。こちらからおかけいたします。',
  },
  payHere: 'オンラインでのお支払いはこちらです:',
  payButton: 'オンラインで支払う',
  payThis: 'オンラインでのお支払い:',
  payAsInvoiced: ({ count }) =>
    count === 1 ? 'お支払い方法は請求書に記載しております。' : 'お支払い方法は各請求書に記載しております。',
  ignoreIfPaid: 'すでにお支払いがお済みの場合は、行き違いにつき何卒ご容赦ください。',
  replyIfMissing: '注文番号や請求書の写しなど不足がございましたら、本メールにご返信ください。',
  replyHere: '注文番号や請求書の写しなど不足がございましたら、このメッセージにご返信ください。',
  closing: '何卒よろしくお願い申し上げます。',
  textMessage: {
    overdueOne: ({ company, number, amount, due }) =>
      `【${company}】請求書 ${number}、${amount}、お支払期日 ${due}。ご入金が未確認です。`,
    upcomingOne: ({ company, number, amount, due }) =>
      `【${company}】請求書 ${number}、${amount}、お支払期日は ${due} です。`,
    overdueMany: ({ company, count }) => `【${company}】請求書${count}件のご入金が未確認です。`,
    upcomingMany: ({ company, count }) => `【${company}】請求書${count}件のお支払期日が近づいております。`,
    row: ({ number, amount, due }) => `${number}: ${amount}、期日 ${due}`,
    total: ({ amount, currency }) => `合計${currency ? ` ${currency}` : ''}: ${amount}`,
    pay: 'お支払い:',
    closing: 'お支払い済みの場合はご容赦ください。ご不明な点はご返信ください。',
  },
  call: {
    title: ({ customer, count }) => `お電話: ${customer} 様、未入金の請求書${count}件`,
    headings: {
      opening: '最初に',
      facts: '次に事実',
      questions: '伺うこと',
      offers: 'ご案内できること',
      never: '避けること',
      closing: '最後に',
      log: '記録すること',
    },
    opening: ({ name, company, contactName }) =>
      contactName
        ? `お世話になっております。${company} の ${name} と申します。${contactName} 様はいらっしゃいますでしょうか。ただいまお時間よろしいでしょうか。`
        : `お世話になっております。${company} の ${name} と申します。お支払いのご担当の方はいらっしゃいますでしょうか。`,
    reason: ({ count, overdue }) =>
      overdue
        ? `ご入金がまだ確認できていない請求書${count}件の件でご連絡いたしました。`
        : `お支払期日の近い請求書${count}件の件で、ご確認のためご連絡いたしました。`,
    questions: [
      '請求書はお手元に届いておりますでしょうか。内容に問題はございませんでしょうか。',
      '注文番号や請求書の写しなど、不足しているものはございませんでしょうか。',
      'お支払いはお済みでしょうか。お済みでしたら、ありがとうございます。ほかにご対応は不要です。',
      'まだの場合、お支払いのご予定はいつごろでしょうか。',
      '弊社で改めるべき点はございませんでしょうか。',
    ],
    offers: {
      partPayment: 'まず一部をお支払いいただくこと。',
      plan: 'お支払い計画: ご希望を控え、詳細は書面でお送りする。',
      callBack: 'ご都合のよい時間におかけ直しすること。',
    },
    never: [
      '請求書の話はご担当者とのみ。ほかの方には、折り返しのお願いだけをする。',
      'このページの事実だけを話す。書かれていない手順、条件、金額は口にしない。',
      'お電話ではお支払いもお支払い情報も受け取らない。',
      '議論をしない。疑問点は控え、確認してご連絡するとだけ伝える。',
    ],
    closing: ['伺った内容を一文で復唱する。', 'お礼を述べ、メールで確認をお送りすると伝える。'],
    log: [
      '応対された方のお名前、または応答がなかったこと。',
      'お客様が挙げた日付と金額を、そのままの言葉で。',
      '疑問点や不足しているものを、請求書番号とともに。',
      '次に行うことと、その担当者。',
    ],
  },
  note: {
    subject: ({ customer, count }) => `ご確認のお願い: ${customer} 様、未入金の請求書${count}件`,
    greeting: 'お疲れさまです。',
    opening: ({ customer, count, days }) =>
      count === 1
        ? `${customer} 様の請求書は、お支払期日から${days}日経過しています。当面、この件のご案内メールは送りません。`
        : `${customer} 様の請求書${count}件が未入金です。最も古いものは、お支払期日から${days}日経過しています。当面、これらのご案内メールは送りません。`,
    notOverdue: ({ customer, count }) =>
      count === 1
        ? `${customer} 様の請求書が未入金ですが、お支払期日はまだ過ぎていません。当面、この件のご案内メールは送りません。`
        : `${customer} 様の請求書${count}件が未入金ですが、いずれもお支払期日はまだ過ぎていません。当面、これらのご案内メールは送りません。`,
    questions:
      'サービス面の問題、見解の相違、注文番号の不足など、知っておくべきことはありますか。お客様にご確認いただくか、進め方をお知らせください。',
    reminded: ({ count, date }) => `送信済みのご案内: ${count}${date ? `(直近は${date})` : ''}。`,
    notReminded: 'ご案内はまだ送っていません。',
    replied: ({ date }) => `お客様から${date}にご返信がありました。先にやり取りをご確認ください。`,
    promise: ({ date, amount }) => `${date}のご予定だった${amount ? ` ${amount} の` : ''}ご入金が、まだありません。`,
    contact: (name) => `先方のご担当: ${name} 様。`,
    closing: 'よろしくお願いします。',
  },
};
