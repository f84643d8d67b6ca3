package recognition.local.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/**
 * The template's one table as requests to DynamoDB.
 *
 * @param table the properties of the {@code AWS::DynamoDB::Table}
 */
record TableDefinition(Yaml table) {

    static TableDefinition of(Template template) {
        var tables = template.resources("AWS::DynamoDB::Table");
        if (tables.size() != 1) {
            throw new IllegalArgumentException("The template is to have one table, and has " + tables.keySet());
        }
        return new TableDefinition(tables.values().iterator().next());
    }

    CreateTableRequest creation(String name) {
        return CreateTableRequest.builder().tableName(name).billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes()).keySchema(keys(table))
                .globalSecondaryIndexes(table.at("GlobalSecondaryIndexes").items().stream().map(TableDefinition::index)
                        .toList())
                .streamSpecification(stream -> stream.streamEnabled(true)
                        .streamViewType(table.at("StreamSpecification", "StreamViewType").text()))
                .build();
    }

    /** The same with one of its indexes only, and without its stream. */
    CreateTableRequest creation(String name, String index) {
        var whole = creation(name);
        var indexes = whole.globalSecondaryIndexes().stream().filter(one -> one.indexName().equals(index)).toList();
        var keys = Stream.concat(whole.keySchema().stream(), indexes.stream().flatMap(one -> one.keySchema().stream()))
                .map(KeySchemaElement::attributeName).collect(Collectors.toSet());
        return whole.toBuilder().globalSecondaryIndexes(indexes).streamSpecification((StreamSpecification) null)
                .attributeDefinitions(whole.attributeDefinitions().stream()
                        .filter(attribute -> keys.contains(attribute.attributeName())).toList())
                .build();
    }

    /** The key schemas of the table ({@code ""}) and of each index, to compare with what a server has. */
    Map<String, List<KeySchemaElement>> shape() {
        var shape = new TreeMap<String, List<KeySchemaElement>>();
        shape.put("", keys(table));
        table.at("GlobalSecondaryIndexes").items()
                .forEach(index -> shape.put(index.at("IndexName").text(), keys(index)));
        return shape;
    }

    private List<AttributeDefinition> attributes() {
        return table.at("AttributeDefinitions").items().stream()
                .map(attribute -> AttributeDefinition.builder().attributeName(attribute.at("AttributeName").text())
                        .attributeType(attribute.at("AttributeType").text()).build())
                .toList();
    }

    private static GlobalSecondaryIndex index(Yaml index) {
        var attributes = index.at("Projection", "NonKeyAttributes").items().stream().map(Yaml::text).toList();
        var projection = Projection.builder().projectionType(index.at("Projection", "ProjectionType").text());
        return GlobalSecondaryIndex.builder().indexName(index.at("IndexName").text()).keySchema(keys(index))
                .projection((attributes.isEmpty() ? projection : projection.nonKeyAttributes(attributes)).build())
                .build();
    }

    private static List<KeySchemaElement> keys(Yaml tableOrIndex) {
        return tableOrIndex.at("KeySchema").items().stream().map(key -> KeySchemaElement.builder()
                .attributeName(key.at("AttributeName").text()).keyType(key.at("KeyType").text()).build()).toList();
    }
}
