package recognition.storage.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

import recognition.domain.cases.Unavailable;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Upload;
import recognition.storage.Credentials;
import recognition.storage.Settings;

/** Keeps documents' files in S3: they arrive in one bucket, under a key that says nothing of whose they are. */
public final class S3DocumentFiles implements DocumentFiles {
    private static final Duration FORM_IS_GOOD_FOR = Duration.ofMinutes(5);
    private static final String FOLDER = "uploads/";

    private final S3Client s3;
    private final Bucket arrivals;
    private final AwsCredentialsProvider credentials;
    private final Clock realTime;

    /** @param address where browsers post forms to */
    record Bucket(String name, String region, URI address) {}

    S3DocumentFiles(S3Client s3, Bucket arrivals, AwsCredentialsProvider credentials, Clock realTime) {
        this.s3 = s3;
        this.arrivals = arrivals;
        this.credentials = credentials;
        this.realTime = realTime;
    }

    /** The arrivals bucket the settings name. */
    public static S3DocumentFiles ofSettings() {
        var region = Settings.required("AWS_REGION");
        var name = Settings.required("ARRIVALS_BUCKET");
        var endpoint = Settings.optional("AWS_ENDPOINT_URL_S3");
        var client = S3Client.builder().region(Region.of(region)).credentialsProvider(Credentials.provider())
                .httpClient(UrlConnectionHttpClient.create()).forcePathStyle(endpoint != null);
        if (endpoint != null) {
            client.endpointOverride(URI.create(endpoint));
        }
        var s3 = client.build();
        var address = endpoint != null ? URI.create(endpoint + "/" + name) : bucketAddress(s3, name);
        return new S3DocumentFiles(s3, new Bucket(name, region, address), Credentials.provider(), Clock.systemUTC());
    }

    private static URI bucketAddress(S3Client s3, String bucket) {
        var object = s3.utilities().getUrl(url -> url.bucket(bucket).key("x")).toString();
        return URI.create(object.substring(0, object.length() - 1));
    }

    @Override
    public UploadForm uploadForm(Announcement announced) {
        var now = realTime.instant();
        var expiresAt = now.plus(FORM_IS_GOOD_FOR);
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", FOLDER + announced.id().value());
        fields.put("Content-Type", announced.type().mediaType());
        fields.put("success_action_status", "201");
        fields.put("x-amz-checksum-algorithm", "SHA256");
        fields.put("x-amz-checksum-sha256",
                Base64.getEncoder().encodeToString(HexFormat.of().parseHex(announced.sha256())));
        fields.put("x-amz-server-side-encryption", "aws:kms");
        var signed = new PostPolicy(credentials.resolveCredentials(), arrivals.region())
                .sign(arrivals.name(), fields, announced.size(), now, expiresAt);
        return new UploadForm(arrivals.address(), signed, expiresAt);
    }

    @Override
    public Optional<Upload> arrived(DocumentId id) {
        try (var object = s3.getObject(get -> get.bucket(arrivals.name()).key(FOLDER + id.value()))) {
            return Optional.of(upload(object, object.response()));
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkClientException | IOException unreachable) {
            throw new Unavailable(unreachable);
        } catch (S3Exception refused) {
            if (refused.isThrottlingException() || refused.statusCode() >= 500) {
                throw new Unavailable(refused);
            }
            throw refused;
        }
    }

    @Override
    public Optional<DocumentId> documentOf(String key) {
        return key.startsWith(FOLDER) ? DocumentId.parse(key.substring(FOLDER.length())) : Optional.empty();
    }

    private static Upload upload(InputStream content, GetObjectResponse response) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            var beginning = new byte[0];
            long size = 0;
            for (int read = content.readNBytes(buffer, 0, buffer.length); read > 0; read = content.readNBytes(buffer, 0,
                    buffer.length)) {
                if (size == 0) {
                    beginning = Arrays.copyOf(buffer, Math.min(read, 16));
                }
                digest.update(buffer, 0, read);
                size += read;
            }
            return new Upload(size, HexFormat.of().formatHex(digest.digest()), beginning, response.versionId());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
