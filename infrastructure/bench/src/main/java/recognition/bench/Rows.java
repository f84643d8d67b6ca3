package recognition.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import recognition.catalog.CatalogFiles;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Issuer;

/** Rows to search: those of list 3.0, then as many more as are asked for, each a row of the list of an invented place. */
final class Rows {

    private static final String[] BEGINNINGS = {"Al", "Ber", "Cor", "Dan", "El", "Fer", "Gal", "Hol", "Is", "Kar",
            "Lan", "Mer", "Nor",
            "Or", "Pel", "Ros", "Sal", "Tor", "Ul", "Ver", "Wes"};
    private static final String[] MIDDLES = {"a", "an", "de", "en", "i", "in", "o", "on", "ra", "te", "u", "va"};
    private static final String[] ENDINGS = {"burg", "dale", "field", "ford", "ia", "land", "mark", "mont", "port",
            "ton", "ville", "wick"};
    private static final String HAN = "阿巴贝布达德多尔法菲格哈赫基卡科拉莱勒里林卢马梅蒙纳内尼帕佩萨塞斯塔特托瓦维西亚伊尤";

    private Rows() {}

    static List<CatalogEntry> of(int size) {
        EditionId edition = EditionId.parse("shanghai-3.0").orElseThrow();
        List<CatalogEntry> list = CatalogFiles.entries(edition);
        List<CatalogEntry> rows = new ArrayList<>(list.subList(0, Math.min(size, list.size())));
        Random random = new Random(7);
        while (rows.size() < size) {
            CatalogEntry row = list.get(rows.size() % list.size());
            rows.add(elsewhere(row, new EntryId(edition, row.id().category(), rows.size() + 1), random));
        }
        return rows;
    }

    private static CatalogEntry elsewhere(CatalogEntry row, EntryId id, Random random) {
        String place = one(BEGINNINGS, random) + one(MIDDLES, random) + one(ENDINGS, random);
        String zh = "" + one(random) + one(random) + one(random);
        String letter = place.substring(0, 1);
        Certificate certificate = row.certificate();
        Issuer issuer = certificate.issuer();
        Issuer other = new Issuer(issuer.id(), new Bilingual(zh + issuer.name().zh(), place + " " + issuer.name().en()),
                issuer.abbreviation() == null ? null : letter + issuer.abbreviation(), issuer.country(), null);
        return new CatalogEntry(id, row.sector(), row.qualification() + "-" + id.no(),
                new Certificate(certificate.name(),
                        certificate.nameOriginal(),
                        certificate.abbreviation() == null ? null : certificate.abbreviation() + letter,
                        certificate.grade(), other),
                row.conditions(), row.provenance());
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static char one(Random random) {
        return HAN.charAt(random.nextInt(HAN.length()));
    }
}
