import { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { credentials, type Emulated } from './environment.ts';

/** Deletes every version of every object: CloudFormation deletes no bucket that holds something. */
export const emptyBucket = async (
  { endpoint, region }: Emulated,
  Bucket: string,
): Promise<void> => {
  const s3 = new S3Client({ endpoint, region, credentials });
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
  if (Objects.length > 0) await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
};
