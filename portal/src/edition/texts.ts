import { useLanguage } from "../language/LanguageContext";

type Words = Record<string, string>;

const en = {
  title: "Editions of the list",
  lede: "Which edition was in force when, and what changed from one to the next.",
  from: (day: string) => `in force from ${day}`,
  within: (from: string, to: string) => `in force from a day between ${from} and ${to}`,
  notes: "How its print was read",
  published: (day: string) => `published ${day}`,
  until: (day: string) => `replaced ${day}`,
  notPrinted: "No source prints the entries of this edition.",
  changes: (name: string) => `What changed since ${name}`,
  counts: "Entries",
  list: "List",
  all: "All",
  before: "Before",
  after: "Now",
  notCompared: "The entries of one of the two are not printed anywhere, so only the counts can be compared.",
  added: (n: number) => `Added (${n})`,
  removed: (n: number) => `No longer on the list (${n})`,
  changed: (n: number) => `Changed (${n})`,
  part: {
    SECTOR: "sector",
    NAME: "name",
    GRADE: "grade",
    ISSUER: "issuing body",
    MINIMUM_YEARS_HELD: "years held",
    TITLE: "title",
    SPECIALTY: "specialty",
    MUTUAL_RECOGNITION: "mutual recognition",
  } as Words,
};

const zh: typeof en = {
  title: "清单版本",
  lede: "各版清单的生效时间，以及前后版本之间的变化。",
  from: (day) => `${day} 起施行`,
  within: (from, to) => `施行日期在 ${from} 至 ${to} 之间`,
  notes: "文本释读说明",
  published: (day) => `${day} 发布`,
  until: (day) => `${day} 被替代`,
  notPrinted: "该版清单条目未见公开。",
  changes: (name) => `与${name}相比的变化`,
  counts: "条目数",
  list: "清单",
  all: "合计",
  before: "此前",
  after: "现在",
  notCompared: "其中一版的条目未见公开，仅能比较数量。",
  added: (n) => `新增（${n}）`,
  removed: (n) => `移出（${n}）`,
  changed: (n) => `变更（${n}）`,
  part: {
    SECTOR: "行业",
    NAME: "名称",
    GRADE: "级别",
    ISSUER: "发证机构",
    MINIMUM_YEARS_HELD: "持证年限",
    TITLE: "职称",
    SPECIALTY: "专业",
    MUTUAL_RECOGNITION: "互认",
  },
};

export function useEditionTexts(): typeof en {
  return useLanguage().language === "zh" ? zh : en;
}
