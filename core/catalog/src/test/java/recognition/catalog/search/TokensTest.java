package recognition.catalog.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static final Alphabet ALPHABET = new Linguistics(Lexicon.read().readings()).alphabet();

    @ParameterizedTest
    @CsvSource({"Chartered Engineer,chartered engineer", "特許工程師,特许工程师", "RICS资深会员,rics 资深会员", "F.R.S.C.,frsc",
            "P.L.Eng.,pleng",
            "IET. Fellow,iet fellow", "tèxǔ,texu", "ＣＦＡ,cfa", "(ISC)²,isc 2", "Lloyd’s,lloyd", "Societies,society",
            "Engineers,engineer",
            "FRICS,frics", "Business,business", "Elektroniker/-in,elektroniker in", "註冊會計師,注册会计师", "Łódź,lodz",
            "a‑b,a b",
            "te\u0300xu\u030c,texu", "'   ',''", "🙂,''", "c'est,cest"})
    void areWhatIsLookedUp(String text, String expected) {
        Tokens tokens = new Tokens(ALPHABET).read(text);
        StringBuilder found = new StringBuilder();
        for (int token = 0; token < tokens.count(); token++) {
            found.append(token == 0 ? "" : " ").append(tokens.text(token));
        }
        assertEquals(expected, found.toString());
    }

    @Test
    void rememberThatTheyWereTraditional() {
        Tokens tokens = new Tokens(ALPHABET).read("工程 學會 RICS");
        assertEquals("false true false",
                tokens.isConverted(0) + " " + tokens.isConverted(1) + " " + tokens.isConverted(2));
    }

    @Nested
    class Pinyin {

        @ParameterizedTest
        @CsvSource({"texu,2", "gongchengshi,3", "te4xu3,2", "xian,1", "fangan,2", "lvshi,2", "zhongguo,2",
                "shuangchuang,2", "jinengshi,3",
                "engineer,0", "charter,0", "x,0", "texux,0", "1,0"})
        void isReadThroughoutOrNotAtAll(String letters, int syllables) {
            assertEquals(syllables, ALPHABET.syllables(letters.toCharArray(), 0, letters.length(), new int[64], 0));
        }

        @ParameterizedTest
        @CsvSource({"jinengshi,技能师", "danganguan,档案馆", "fangan,方案", "gongchengshi,工程师", "xianggang,香港", "nengyuan,能源",
                "anquan,安全"})
        void isDividedAsItIsMeant(String letters, String han) {
            int[] syllables = new int[han.length()];
            ALPHABET.syllables(letters.toCharArray(), 0, letters.length(), syllables, 0);
            assertArrayEquals(new Linguistics(Lexicon.read().readings()).read(han), syllables);
        }

        @Test
        void hasTheReadingOfThePhrase() {
            Linguistics linguistics = new Linguistics(Lexicon.read().readings());
            int[] kuaiji = new int[2];
            linguistics.alphabet().syllables("kuaiji".toCharArray(), 0, 6, kuaiji, 0);
            assertEquals(kuaiji[0], linguistics.read("会计")[0]);
            int[] hui = new int[1];
            linguistics.alphabet().syllables("hui".toCharArray(), 0, 3, hui, 0);
            assertEquals(hui[0], linguistics.read("会士")[0]);
            assertEquals(hui[0], linguistics.readOneByOne("会计")[0]);
        }
    }
}
