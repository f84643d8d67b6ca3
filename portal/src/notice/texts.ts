import { useLanguage } from "../language/LanguageContext";

type Words = Record<string, string>;

const en = {
  listTitle: "Public notices",
  lede: "What the Bureau displays now, for anybody to read and to object to. An employer’s internal notice stands in no list: it is seen by its link.",
  none: "Nothing is displayed at present.",
  title: "Public notice",
  kind: {
    EMPLOYER_INTERNAL: "Internal notice of an employer",
    RESULT: "Result of an assessment",
    CATALOG_CHANGE: "Change of the list",
  } as Words,
  stage: {
    SCHEDULED: "To be displayed",
    POSTED: "Displayed",
    RUNNING: "Running",
    CLOSED_CLEAR: "Ended clear",
    CLOSED_WITH_OBJECTION: "Ended; an objection is being looked into",
    VOIDED: "Void",
  } as Words,
  until: (day: string) => `Displayed until the end of ${day}`,
  from: (day: string) => `Displayed since ${day}`,
  provisional: "Provisional: the working days of that year are not published yet.",
  article: "Basis",
  who: "Whom it names",
  name: "Name",
  unit: "Unit",
  what: "Title",
  hidden: "Whom it names is shown only while it is displayed.",
  object: "Object",
  objectHelp:
    "Anybody may object while the notice runs. Your name and how to reach you are kept apart: only the officer who investigates learns them. Employer and applicant see a redacted copy at most.",
  text: "Your objection",
  textHint: "What is wrong, and how you know.",
  yourName: "Your name",
  contact: "How to reach you",
  lodge: "Lodge the objection",
  lodged: "The objection is lodged",
  lodgedHelp:
    "Keep number and receipt: they are shown this once, and they are the only way to follow the objection or to take it back.",
  number: "Number",
  receipt: "Receipt",
  decideBy: (day: string) => `It is to be decided by ${day}.`,
  follow: "See where your objection stands",
  lookUp: "Look it up",
  objectionStage: {
    LODGED: "Lodged; the Bureau has not admitted it yet",
    ADMITTED: "Admitted",
    INVESTIGATING: "Being investigated",
    PROPOSED: "Being investigated",
    INADMISSIBLE: "Not admitted",
    UPHELD: "Upheld",
    DISMISSED: "Dismissed",
    WITHDRAWN: "Taken back",
  } as Record<string, string>,
  back: "Take an objection back",
  backHelp: "By the number and the receipt you were given.",
  withdraw: "Take it back",
  withdrawn: "The objection is taken back.",
};

export type NoticeTexts = typeof en;

const zh: NoticeTexts = {
  listTitle: "公示",
  lede: "主管部门正在公示的事项，任何人均可查阅并提出异议。单位内部公示不列入本页，凭链接查看。",
  none: "目前没有公示事项。",
  title: "公示",
  kind: { EMPLOYER_INTERNAL: "单位内部公示", RESULT: "考核认定结果公示", CATALOG_CHANGE: "清单调整公示" },
  stage: {
    SCHEDULED: "待公示",
    POSTED: "已张贴",
    RUNNING: "公示中",
    CLOSED_CLEAR: "公示无异议",
    CLOSED_WITH_OBJECTION: "公示期满，异议处理中",
    VOIDED: "公示无效",
  },
  until: (day) => `公示至${day}结束`,
  from: (day) => `${day}起公示`,
  provisional: "暂定：该年度工作日安排尚未公布。",
  article: "依据",
  who: "公示对象",
  name: "姓名",
  unit: "单位",
  what: "职称",
  hidden: "公示对象仅在公示期内显示。",
  object: "提出异议",
  objectHelp:
    "公示期内任何人均可提出异议。您的姓名和联系方式单独保存，仅调查人员知悉；单位和申报人最多只能看到隐去身份信息的副本。",
  text: "异议内容",
  textHint: "请写明问题及依据。",
  yourName: "您的姓名",
  contact: "联系方式",
  lodge: "提交异议",
  lodged: "异议已提交",
  lodgedHelp: "请保存编号和回执。它们只显示这一次，查询或撤回异议时必须提供。",
  number: "编号",
  receipt: "回执",
  decideBy: (day) => `将于${day}前作出处理。`,
  follow: "查询异议进展",
  lookUp: "查询",
  objectionStage: {
    LODGED: "已提交，尚未受理",
    ADMITTED: "已受理",
    INVESTIGATING: "调查中",
    PROPOSED: "调查中",
    INADMISSIBLE: "不予受理",
    UPHELD: "异议成立",
    DISMISSED: "异议不成立",
    WITHDRAWN: "已撤回",
  },
  back: "撤回异议",
  backHelp: "请输入提交时获得的编号和回执。",
  withdraw: "撤回",
  withdrawn: "异议已撤回。",
};

export function useNoticeTexts(): NoticeTexts {
  const { language } = useLanguage();
  return language === "zh" ? zh : en;
}
