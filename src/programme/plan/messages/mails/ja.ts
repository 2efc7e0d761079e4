// Mails about a plan, in Japanese. They say that there is something to read, never what it says.
export const ja = {
  greeting: (name: string) => `${name} 様`,
  automatic: "このメールは自動でお送りしています。",
  button: "支援計画を見る",
  case: "案件",
  version: "案の番号",
  due: "回答の期限",
  subjects: {
    "plan-proposed": (caseName: string) => `支援計画の案が示されました（${caseName}）`,
    "plan-agreed": (caseName: string) => `支援計画が決まりました（${caseName}）`,
    "plan-changed": (caseName: string) => `支援計画の変更が決まりました（${caseName}）`,
    "plan-not-agreed": (caseName: string) => `支援計画の案は合意に至りませんでした（${caseName}）`,
  },
  bodies: {
    "plan-proposed": "支援計画の案が示されました。内容を確かめて、ご回答をお願いいたします。",
    "plan-agreed": "企業と専門家の双方が合意し、支援計画が決まりました。日程は予定表に取り込めます。",
    "plan-changed":
      "双方が合意し、支援計画の変更が決まりました。予定表に取り込んだ場合は、もう一度取り込んでください。",
    "plan-not-agreed":
      "支援計画の案について、「合意しない」との回答がありました。理由はページで確かめられます。",
  },
};
