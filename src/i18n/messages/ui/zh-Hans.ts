// Words that every page's pieces need, in simplified Chinese.
import type { Shape } from "../../catalog.ts";
import type { ja } from "./ja.ts";

export const zhHans: Shape<typeof ja> = {
  page: {
    skipToContent: "跳转到正文",
    demo: "这是演示网站。公司名、人名等均为虚构，输入的内容不会成为实际申请。",
    demoLink: "以其他身份查看",
    language: "语言",
    menu: "菜单",
    mainNavigation: "主要页面",
    footerNavigation: "关于本网站",
    breadcrumb: "当前位置",
    signIn: "登录",
    signOut: "退出登录",
    signedInAs: (name, role) => `${name}（${role}）`,
    account: "账户",
    privacy: "隐私政策",
    accessibility: "无障碍说明",
    contact: "联系我们",
    errorTitle: (title) => `错误：${title}`,
    back: "返回",
  },
  form: {
    required: "必填",
    optional: "选填",
    error: "错误：",
    errorSummary: "请检查填写的内容",
    chooseOne: "请选择",
    maxCharacters: (count) => `请控制在${count}个字以内。`,
    charactersLeft: (count) => `还可以输入${count}个字`,
    charactersOver: (count) => `已超出${count}个字`,
    dateHint: "例：2026年9月1日、2026-09-01",
    cancel: "取消",
    closed: "由于已经提交等原因，本页已不能再修改。您最后输入的内容没有保存。如有需要，请先自行记录再继续。",
    closedOpen: "打开当前状态",
  },
  summary: {
    change: "修改",
    ofQuestion: (question) => `（${question}）`,
    notEntered: "未填写",
  },
  tasks: { done: "已完成", started: "填写中", notStarted: "未开始", toFix: "需修改", locked: "暂时无法填写" },
  steps: {
    label: "进度",
    done: "已完成",
  },
  notice: { info: "通知", success: "完成", warning: "请注意", error: "错误" },
  pages: {
    label: "翻页",
    previous: "上一页",
    next: "下一页",
    position: (page, total) => `第${page}页，共${total}页`,
  },
  chart: { noValue: "未回答", legend: "图例" },
  mail: { linkFallback: "如果无法点击按钮，请打开以下网址：" },
};
