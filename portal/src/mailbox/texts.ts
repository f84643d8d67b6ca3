import { useLanguage } from "../language/LanguageContext";
import type { Message } from "../api/messages";

const en = {
  title: "Messages",
  lede: "Everything you were told, also by e-mail. Who shares an employer’s mailbox sees the same.",
  which: "Show",
  all: "All messages",
  unread: "Only unread ones",
  none: "No message yet.",
  noneUnread: "Everything is read.",
  newOne: "Unread:",
  isRead: "Read",
  markRead: "Mark as read",
  open: "The message",
  mail: {
    QUEUED: "e-mail on its way",
    SENT: "e-mail sent",
    BOUNCED: "the e-mail address does not take it",
    FAILED: "e-mail could not be sent",
    NO_ADDRESS: "no e-mail address",
  } as Record<Message["mail"]["state"], string>,
  calendar: "Your deadlines in your calendar",
  calendarHelp:
    "A secret address that calendar programs can subscribe to. Whoever has it sees your deadlines, without names. A new address ends the one before.",
  calendarOpen: "Make an address",
  calendarAddress: "Subscribe to this address. It is shown this once.",
  calendarEnd: "End the calendar",
  calendarClose: "End the address",
  calendarClosed: "The address shows nothing any more.",
};

export type MailboxTexts = typeof en;

const zh: MailboxTexts = {
  title: "消息",
  lede: "所有通知，同时以电子邮件发送。同一单位的成员共用一个信箱。",
  which: "显示",
  all: "全部消息",
  unread: "仅未读",
  none: "暂无消息。",
  noneUnread: "没有未读消息。",
  newOne: "未读：",
  isRead: "已读",
  markRead: "标为已读",
  open: "查看内容",
  mail: {
    QUEUED: "邮件待发送",
    SENT: "邮件已发送",
    BOUNCED: "邮箱地址拒收",
    FAILED: "邮件发送失败",
    NO_ADDRESS: "没有邮箱地址",
  },
  calendar: "在日历中查看期限",
  calendarHelp:
    "生成一个供日历软件订阅的保密地址。持有地址者可看到您的期限，不含姓名。生成新地址后旧地址失效。",
  calendarOpen: "生成地址",
  calendarAddress: "请在日历软件中订阅此地址，仅显示这一次。",
  calendarEnd: "停用日历",
  calendarClose: "停用地址",
  calendarClosed: "该地址已停用。",
};

export function useMailboxTexts(): MailboxTexts {
  const { language } = useLanguage();
  return language === "zh" ? zh : en;
}
