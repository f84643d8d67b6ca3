package recognition.storage;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The function's own credentials: from the environment of the function, or the local cloud's. */
public final class Credentials {
    private Credentials() {}

    public static AwsCredentialsProvider provider() {
        var local = System.getProperty("AWS_ACCESS_KEY_ID");
        return local == null
                ? EnvironmentVariableCredentialsProvider.create()
                : StaticCredentialsProvider
                        .create(AwsBasicCredentials.create(local, System.getProperty("AWS_SECRET_ACCESS_KEY")));
    }
}
