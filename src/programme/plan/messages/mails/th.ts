// Mails about a plan, in Thai.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const th: Shape<typeof ja> = {
  greeting: (name) => `เรียน คุณ${name}`,
  automatic: "อีเมลนี้ส่งโดยอัตโนมัติ",
  button: "ดูแผนการสนับสนุน",
  case: "กรณี",
  version: "ร่างที่",
  due: "โปรดตอบภายใน",
  subjects: {
    "plan-proposed": (caseName) => `มีการเสนอแผนการสนับสนุน (${caseName})`,
    "plan-agreed": (caseName) => `แผนการสนับสนุนมีผลแล้ว (${caseName})`,
    "plan-changed": (caseName) => `การเปลี่ยนแผนการสนับสนุนมีผลแล้ว (${caseName})`,
    "plan-not-agreed": (caseName) => `แผนที่เสนอไม่ได้รับความเห็นชอบ (${caseName})`,
  },
  bodies: {
    "plan-proposed": "มีการเสนอแผนการสนับสนุน โปรดตรวจสอบและตอบกลับ",
    "plan-agreed": "บริษัทและผู้เชี่ยวชาญเห็นชอบแล้ว แผนการสนับสนุนมีผล กำหนดการนำเข้าปฏิทินได้",
    "plan-changed": "ทั้งสองฝ่ายเห็นชอบการเปลี่ยนแผนแล้ว หากนำเข้าปฏิทินไว้ โปรดนำเข้าอีกครั้ง",
    "plan-not-agreed": "แผนที่เสนอไม่ได้รับความเห็นชอบ ดูเหตุผลได้ในหน้าเว็บ",
  },
};
