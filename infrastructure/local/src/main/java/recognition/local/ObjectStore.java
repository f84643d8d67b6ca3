package recognition.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * An S3-speaking server in this process, on 127.0.0.1 only. It verifies signatures (version 4) and every condition of a presigned
 * form. In memory it keeps versions; on a disk it does not. Retention, tags and encryption are checked in the template.
 */
final class ObjectStore implements AutoCloseable {
    static final String ACCESS_KEY_ID = "local";
    static final String SECRET_ACCESS_KEY = "local-secret";

    private final S3Proxy server;
    private final BlobStore blobs;

    /** Told of every object once it is there. */
    @FunctionalInterface
    interface Listener {
        void created(String bucket, Created object);

        /** Tells both. */
        default Listener and(Listener other) {
            return (bucket, object) -> {
                created(bucket, object);
                other.created(bucket, object);
            };
        }
    }

    /**
     * @param size in bytes
     * @param version null where none are kept
     * @param how S3's word for the operation: {@code Put}, {@code Copy} or {@code CompleteMultipartUpload}
     */
    record Created(String key, long size, String etag, String version, String how) {}

    /**
     * @param port 0 for a free one
     * @param folder where objects are kept; null for memory
     * @param browserOrigin the one site whose pages may post forms here
     */
    ObjectStore(int port, Path folder, String browserOrigin, Listener listener) throws Exception {
        blobs = new Announcing(store(folder), listener);
        var cors = new CrossOriginResourceSharing(List.of(Pattern.quote(browserOrigin)),
                List.of("GET", "HEAD", "POST"),
                List.of("*"), List.of("ETag"), "");
        server = S3Proxy.builder().blobStore(blobs).endpoint(URI.create("http://127.0.0.1:" + port)).corsRules(cors)
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY_ID, SECRET_ACCESS_KEY)
                .ignoreUnknownHeaders(true)
                .jettyMaxThreads(32).stopTimeout(0).build();
        server.start();
    }

    private static BlobStore store(Path folder) throws IOException {
        return folder == null
                ? new TransientNio2BlobStore()
                : new FilesystemNio2BlobStore(Files.createDirectories(folder).toString());
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** Makes a bucket, unless it is there; with versions, where they can be kept. */
    void ensureBucket(String name) {
        try {
            blobs.headBucket(HeadBucketRequest.builder().bucket(name).build());
        } catch (NoSuchBucketException absent) {
            blobs.createContainer(CreateBucketRequest.builder().bucket(name).build());
            if (blobs.supportsVersioning()) {
                blobs.putBucketVersioning(name, BucketVersioningStatus.ENABLED);
            }
        }
    }

    /** The bytes of an object. */
    byte[] read(String bucket, String key) {
        try (var object = blobs.getBlob(bucket, key)) {
            return object.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The object store does not stop", e);
        } finally {
            blobs.close();
        }
    }

    private static final class Announcing extends ForwardingBlobStore {
        private static final String STUB_OF_A_MULTIPART_UPLOAD = ".s3proxy-mpu-stub-";
        private final Listener listener;

        Announcing(BlobStore store, Listener listener) {
            super(store);
            this.listener = listener;
        }

        /** Says so, and forgets what was asked: a form that is bound to encryption is to work here as well. */
        @Override
        public boolean supportsServerSideEncryption() {
            return true;
        }

        @Override
        public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
            var answer = super.putBlob(request.toBuilder().serverSideEncryption((String) null).build(), content);
            announce(request.bucket(), request.key(), answer.versionId(), "Put");
            return answer;
        }

        @Override
        public CopyObjectResponse copyBlob(CopyObjectRequest request) {
            var answer = super.copyBlob(request);
            announce(request.destinationBucket(), request.destinationKey(), answer.versionId(), "Copy");
            return answer;
        }

        @Override
        public CompleteMultipartUploadResponse completeMultipartUpload(MultipartUpload upload,
                CompleteMultipartUploadRequest request) {
            var answer = super.completeMultipartUpload(upload, request);
            announce(request.bucket(), request.key(), answer.versionId(), "CompleteMultipartUpload");
            return answer;
        }

        private void announce(String bucket, String key, String version, String how) {
            if (!key.startsWith(STUB_OF_A_MULTIPART_UPLOAD)) {
                var object = blobMetadata(HeadObjectRequest.builder().bucket(bucket).key(key).build());
                listener.created(bucket,
                        new Created(key, object.contentLength(), object.eTag().replace("\"", ""), version, how));
            }
        }
    }
}
