package recognition.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import recognition.local.table.Yaml;

class EventPatternTest {
    private static final String EVENT = """
            {"source": "aws.s3", "detail": {"bucket": {"name": "arrivals"}, "object": {"key": "uploads/7", "size": 3}, "tags": ["a", "b"]}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {source: [aws.s3]}                                              | true
            {source: [aws.ec2, aws.s3]}                                     | true
            {source: [aws.ec2]}                                             | false
            {source: [aws.s3], detail: {bucket: {name: [arrivals]}}}        | true
            {source: [aws.s3], detail: {bucket: {name: [documents]}}}       | false
            {detail: {object: {key: [{prefix: uploads/}]}}}                 | true
            {detail: {object: {key: [{prefix: other/}]}}}                   | false
            {detail: {object: {size: [3]}}}                                 | true
            {detail: {object: {version: [{exists: false}]}}}                | true
            {detail: {object: {version: [{exists: true}]}}}                 | false
            {detail: {tags: [b]}}                                           | true
            {detail: {bucket: [arrivals]}}                                  | false
            """)
    void anEventMatchesWhereEveryMemberNamedIsOneOfItsChoices(String pattern, boolean matches) throws Exception {
        assertEquals(matches, pattern(pattern).matches(new ObjectMapper().readTree(EVENT)));
    }

    @Test
    void anOperatorThatIsNotUnderstoodIsNotOverlooked() {
        assertThrows(IllegalArgumentException.class,
                () -> pattern("{source: [{cidr: 10.0.0.0/8}]}").matches(new ObjectMapper().readTree(EVENT)));
    }

    private static EventPattern pattern(String yaml) {
        return new EventPattern((Map<?, ?>) Yaml.parse(yaml).value());
    }
}
