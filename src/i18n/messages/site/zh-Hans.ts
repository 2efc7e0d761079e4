// The words around every page in simplified Chinese.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  siteName: "Himori 秘守",
  navigation: {
    home: "我的页面",
    start: "项目介绍",
    eligibility: "申请资格",
    menu: "支援内容",
    diagnosis: "三分钟自测",
    questions: "常见问题",
    apply: "申请",
    queue: "案件一览",
    editions: "年度与名额",
    experts: "专家名册",
    mails: "已发送邮件",
    expertProfile: "专家简介",
  },
  roles: { company: "企业", office: "事务局", expert: "专家", operator: "运维" },
  notFound: {
    title: "找不到页面",
    lead: "网址有误，或您没有查看此页面的权限。",
    doNext: "请核对网址，或从首页查找。",
    toStart: "返回首页",
  },
  failed: {
    title: "处理失败",
    lead: "因系统故障，无法显示页面。您已保存的内容不会丢失。",
    doNext: "请稍后再试。如仍有问题，请将下方编号告知联系窗口。",
    reference: "查询编号",
  },
  refused: {
    title: "无法受理此操作",
    lead: "该操作来自其他网站，为安全起见已停止。请从本网站的页面重试。",
  },
};
