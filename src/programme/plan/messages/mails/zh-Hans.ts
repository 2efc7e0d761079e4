// Mails about a plan, in simplified Chinese.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  greeting: (name) => `${name} 您好：`,
  automatic: "本邮件由系统自动发送。",
  button: "查看支援计划",
  case: "案件",
  version: "方案编号",
  due: "答复期限",
  subjects: {
    "plan-proposed": (caseName) => `支援计划方案已提出（${caseName}）`,
    "plan-agreed": (caseName) => `支援计划已确定（${caseName}）`,
    "plan-changed": (caseName) => `支援计划的变更已确定（${caseName}）`,
    "plan-not-agreed": (caseName) => `支援计划方案未达成一致（${caseName}）`,
  },
  bodies: {
    "plan-proposed": "支援计划方案已提出。请确认内容并答复。",
    "plan-agreed": "企业和专家双方已同意，支援计划已确定。日程可以导入日历。",
    "plan-changed": "双方已同意，支援计划的变更已确定。如果已导入日历，请重新导入。",
    "plan-not-agreed": "对支援计划方案的答复为“不同意”。理由可在页面上确认。",
  },
};
