// Words of the printed leaflet, in Japanese and English.
import type { StaffCatalog } from "#i18n/catalog.ts";

const ja = {
  kind: "事業案内",
  free: "無料",
  freeLabel: "専門家の相談と研修",
  capLabel: "1社・1か国あたりの上限",
  capValue: (hours: string) => `${hours}時間`,
  timeLabel: "申請書1点の記入時間",
  timeValue: "15〜20分",
  casesLabel: "受付の件数",
  casesValue: (cases: number) => `計${cases}件程度`,
  countries: "対象の国・地域",
  until: "支援を行う期間",
  untilValue: (date: string) => `${date}まで`,
  website: "くわしくは、ウェブサイトをご覧ください。",
  codeAlt: "ウェブサイトの住所を表すQRコード",
  asOf: (date: string) => `${date}現在の案内です。最新の受付の状況は、ウェブサイトでご確認ください。`,
};

const en: typeof ja = {
  kind: "Programme guide",
  free: "Free",
  freeLabel: "Expert's advice and training",
  capLabel: "Limit per company and country",
  capValue: (hours) => `${hours} hours`,
  timeLabel: "To fill in the one form",
  timeValue: "15–20 min",
  casesLabel: "Places",
  casesValue: (cases) => `about ${cases}`,
  countries: "Countries and regions",
  until: "Support runs",
  untilValue: (date) => `until ${date}`,
  website: "Read more on the website.",
  codeAlt: "QR code with the address of the website",
  asOf: (date) => `As of ${date}. See the website for the places left today.`,
};

export const leafletMessages: StaffCatalog<typeof ja> = { ja, en };
