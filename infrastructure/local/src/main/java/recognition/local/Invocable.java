package recognition.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;

/** A handler made once, called with bytes as the managed runtime does: the same serializers, the whole way there and back. */
@FunctionalInterface
interface Invocable {
    byte[] invoke(byte[] event, Context context) throws IOException;

    /** @param handlerClass one with a public constructor without arguments */
    static Invocable of(String handlerClass) throws ReflectiveOperationException {
        return switch (Class.forName(handlerClass).getConstructor().newInstance()) {
            case RequestStreamHandler handler -> (event, context) -> {
                var out = new ByteArrayOutputStream();
                handler.handleRequest(new ByteArrayInputStream(event), out, context);
                return out.toByteArray();
            };
            case RequestHandler<?, ?> handler -> of(handler);
            default -> throw new IllegalArgumentException(handlerClass + " is no Lambda handler");
        };
    }

    private static <I, O> Invocable of(RequestHandler<I, O> handler) {
        var types = types(handler.getClass());
        PojoSerializer<I> input = serializer(types[0]);
        PojoSerializer<O> output = serializer(types[1]);
        return (event, context) -> {
            var answer = handler.handleRequest(input.fromJson(new ByteArrayInputStream(event)), context);
            var out = new ByteArrayOutputStream();
            output.toJson(answer, out);
            return out.toByteArray();
        };
    }

    private static Type[] types(Class<?> handlerClass) {
        return Arrays.stream(handlerClass.getGenericInterfaces()).filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast).filter(type -> type.getRawType() == RequestHandler.class)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(handlerClass + " is to implement RequestHandler itself"))
                .getActualTypeArguments();
    }

    @SuppressWarnings("unchecked")
    private static <T> PojoSerializer<T> serializer(Type type) {
        var known = type instanceof Class<?> event && LambdaEventSerializers.isLambdaSupportedEvent(event.getName());
        return (PojoSerializer<T>) (known
                ? LambdaEventSerializers.serializerFor((Class<?>) type, ((Class<?>) type).getClassLoader())
                : JacksonFactory.getInstance().getSerializer(type));
    }
}
