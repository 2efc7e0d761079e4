// How far off a date is, in Japanese.
export const ja = {
  dueOn: (date: string, left: string) => `期限 ${date}（${left}）`,
  today: "本日",
  daysLeft: (days: string) => `あと${days}日`,
  overdueBy: (days: string) => `${days}日超過`,
};
