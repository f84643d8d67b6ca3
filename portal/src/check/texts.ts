import { useLanguage } from "../language/LanguageContext";

const en = {
  titleLink: "Check a title certificate instead",
  title: "Check a title certificate",
  lede: "By the code on the certificate and the name it prints. A wrong code and a wrong name get the same answer.",
  name: "Name as the certificate prints it",
  stands: "Genuine, and it stands",
  revoked: "Genuine, but taken back",
  unknown: "No title certificate with this code and name",
  level: "Title",
  entry: "Recognized certificate",
  certified: "Issued",
  takenBack: "Taken back",
};

const zh: typeof en = {
  titleLink: "改为核验职称证书",
  title: "核验职称证书",
  lede: "请输入证书上的编码和所载姓名。编码有误与姓名有误，答复相同。",
  name: "证书所载姓名",
  stands: "证书真实有效",
  revoked: "证书真实，但已撤销",
  unknown: "没有与该编码和姓名相符的职称证书",
  level: "职称",
  entry: "所认可的证书",
  certified: "颁发",
  takenBack: "撤销",
};

export function useTitleCheckTexts(): typeof en {
  const { language } = useLanguage();
  return language === "zh" ? zh : en;
}
