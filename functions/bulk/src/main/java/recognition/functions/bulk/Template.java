package recognition.functions.bulk;

import java.util.List;

import recognition.web.Csv;

/** The columns of a table of requests: the members of a request, by their path, with what people call them. */
enum Template {
    ENTRY("entryId", "目录条目"),
    NUMBER("certificate.number", "证书编号"),
    ISSUED("certificate.issuedOn", "发证日期"),
    NAME("holder.name", "持证人姓名"),
    BORN("holder.birthDate", "出生日期"),
    IDENTITY_KIND("holder.identity.kind", "证件类型"),
    IDENTITY_NUMBER("holder.identity.number", "证件号码"),
    EMAIL("holder.email", "持证人邮箱");

    static final List<String> REQUIRED = List.of(ENTRY.name);

    private final String name;
    private final String zh;

    Template(String name, String zh) {
        this.name = name;
        this.zh = zh;
    }

    String column() {
        return name;
    }

    static List<String> columns() {
        return List.of(values()).stream().map(column -> column.name).toList();
    }

    /** The first line alone: an example would be uploaded with the rest. */
    static String csv() {
        return Csv.text(List.of(values()).stream().map(column -> column.name + " " + column.zh).toList(), List.of());
    }
}
