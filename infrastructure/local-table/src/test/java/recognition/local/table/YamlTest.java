package recognition.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class YamlTest {
    @Test
    void aShortTagStandsInItsLongForm() {
        var yaml = Yaml.parse("{a: !Ref T, b: !GetAtt T.Arn, c: !Sub 'x-${T}', d: !Join [',', [!Ref U]]}");

        assertEquals(Map.of("Ref", "T"), yaml.at("a").value());
        assertEquals(Map.of("Fn::GetAtt", List.of("T", "Arn")), yaml.at("b").value());
        assertEquals("x-${T}", yaml.at("c", "Fn::Sub").text());
        assertEquals(Map.of("Fn::Join", List.of(",", List.of(Map.of("Ref", "U")))), yaml.at("d").value());
    }

    @Test
    void aValueKeepsItsType() {
        var yaml = Yaml.parse("{n: 7, f: 0.5, b: true, s: \"7\", e: }");

        assertEquals(7L, yaml.at("n").value());
        assertEquals(0.5, yaml.at("f").value());
        assertEquals(true, yaml.at("b").value());
        assertEquals("7", yaml.at("s").value());
        assertEquals(false, yaml.at("e").present());
    }

    @Test
    void aKeyStandsOnce() {
        assertThrows(IllegalArgumentException.class, () -> Yaml.parse("{a: 1, a: 2}"));
    }
}
