// Japanese texts that tell what is wrong with an input.
import { formatDate, formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { ProblemOf } from "#platform/forms/understood.ts";

export const ja = {
  required: (field: string) => `${field}を入力してください。`,
  "too-long": (field: string, { max, length }: ProblemOf<"too-long">) =>
    `${field}は${formatNumber("ja", max)}文字以内で入力してください（現在${formatNumber("ja", length)}文字です）。`,
  "control-characters": (field: string, { characters }: ProblemOf<"control-characters">) =>
    `${field}に、目に見えない制御文字（${characters.join("、")}）が含まれています。その部分を消して入力し直してください。`,
  "unshowable-characters": (field: string, { characters }: ProblemOf<"unshowable-characters">) =>
    `${field}に、ほかのパソコンでは表示できない文字（外字など、${characters.join("、")}）が含まれています。表示できる字に置き換えてください。`,
  "broken-characters": (field: string) =>
    `${field}に、正しく読み取れない文字が含まれています。「\uFFFD」の部分を入力し直してください。`,
  "not-a-date": (field: string) =>
    `${field}は、2026年11月23日や令和8年11月23日のように、年月日で入力してください。`,
  "no-such-date": (field: string) =>
    `${field}に入力された日付は存在しません。年月日を確かめて入力し直してください。`,
  "ambiguous-date": (field: string, { candidates }: ProblemOf<"ambiguous-date">) =>
    `${field}は${formatDate("ja", candidates[0])}とも${formatDate("ja", candidates[1])}とも読めます。「年・月・日」の順に入力してください。`,
  "date-too-early": (field: string, { earliest }: ProblemOf<"date-too-early">) =>
    `${field}は${formatDate("ja", earliest)}以降の日付を入力してください。`,
  "date-too-late": (field: string, { latest }: ProblemOf<"date-too-late">) =>
    `${field}は${formatDate("ja", latest)}以前の日付を入力してください。`,
  "not-a-time": (field: string) => `${field}は、14:30のように時刻で入力してください。`,
  "not-a-phone": (field: string, { example }: ProblemOf<"not-a-phone">) =>
    `${field}は、${example}のように数字で入力してください。`,
  "several-phones": (field: string) => `${field}には、電話番号を1つだけ入力してください。`,
  "phone-too-short": (field: string, { example }: ProblemOf<"phone-too-short">) =>
    `${field}の桁数が足りません。${example}のように、市外局番から入力してください。`,
  "phone-too-long": (field: string, { example }: ProblemOf<"phone-too-long">) =>
    `${field}の桁数が多すぎます。${example}のように、番号を1つだけ入力してください。`,
  "no-such-phone": (field: string, { example }: ProblemOf<"no-such-phone">) =>
    `${field}は使われていない形の番号です。番号を確かめてください（例：${example}）。ほかの国の番号は、+86のように国番号から入力してください。`,
  "not-a-postal-code": (field: string) => `${field}は、100-0001のように7桁の数字で入力してください。`,
  "corporate-number-length": (field: string, { digits }: ProblemOf<"corporate-number-length">) =>
    `${field}は13桁の数字で入力してください（現在${digits}桁です）。`,
  "corporate-number-check": (field: string) =>
    `${field}に誤りがあります。1桁ずつ確かめて入力し直してください。番号は国税庁の法人番号公表サイトで調べられます。`,
  "not-an-email": (field: string) => `${field}は、name@example.co.jpのような形で入力してください。`,
  "several-emails": (field: string) => `${field}には、メールアドレスを1つだけ入力してください。`,
  "not-a-url": (field: string) => `${field}は、https://www.example.co.jpのような形で入力してください。`,
  "url-scheme": (field: string) => `${field}は、https:// または http:// で始まるアドレスを入力してください。`,
  "url-credentials": (field: string) =>
    `${field}に、ユーザー名やパスワードが含まれています。「@」までの部分を消して入力してください。`,
  "not-a-whole-number": (field: string) => `${field}は、15のように整数で入力してください。`,
  "number-too-small": (field: string, { min }: ProblemOf<"number-too-small">) =>
    `${field}は${formatNumber("ja", min)}以上の数を入力してください。`,
  "number-too-large": (field: string, { max }: ProblemOf<"number-too-large">) =>
    `${field}は${formatNumber("ja", max)}以下の数を入力してください。`,
  "choice-required": (field: string) => `${field}を選んでください。`,
  "not-a-choice": (field: string) => `${field}は、示された選択肢の中から選んでください。`,
  "file-required": (field: string) => `${field}のファイルを選んでください。`,
  "file-empty": (field: string) =>
    `${field}のファイルは中身が空です。内容のあるファイルを選び直してください。`,
  "file-too-large": (field: string, { maxBytes }: ProblemOf<"file-too-large">) =>
    `${field}のファイルが大きすぎます。${formatMegabytes("ja", maxBytes)}以下のファイルを選んでください。`,
  "too-many-files": (field: string, { max }: ProblemOf<"too-many-files">) =>
    `${field}のファイルが多すぎます。${max}個以内にしてください。`,
  "form-too-large": (_: string, { maxBytes }: ProblemOf<"form-too-large">) =>
    `送信された内容が大きすぎて受け取れませんでした。全体で${formatMegabytes("ja", maxBytes)}以内になるように減らして、もう一度送信してください。`,
  "form-unreadable": () =>
    "送信された内容を最後まで受け取れませんでした。通信の状態を確かめて、もう一度送信してください。",
};
