import type {MediaNs} from 'feedsmith';
import {isImageFile, present, type EntryFile, type EntryImage} from './news-entry.js';

type Media = MediaNs.ItemOrFeed;
type Content = MediaNs.Content;

/** What Media RSS says of an entry. */
export interface EntryMedia {
  readonly images: readonly EntryImage[];
  readonly files: readonly EntryFile[];
}

const isImage = ({medium, type, url = ''}: Content): boolean =>
  medium === undefined ? isImageFile({url, mediaType: type}) : medium === 'image';

const imageOf = ({url, title, description, credits, width}: Content): EntryImage | undefined =>
  url === undefined
    ? undefined
    : {url, alt: description?.value ?? title?.value, credit: credits?.[0]?.value, width};

const fileOf = ({url, title, type, fileSize}: Content): EntryFile | undefined =>
  url === undefined ? undefined : {url, title: title?.value, mediaType: type, bytes: fileSize};

/** Pictures, the largest first, and files of `media:content`; the thumbnails where there is no other picture. */
export const mediaOf = (media: Media | undefined): EntryMedia => {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  const images = present(contents.filter(isImage).map(imageOf)).toSorted(
    (a, b) => (b.width ?? 0) - (a.width ?? 0),
  );
  const thumbnails = present(
    (media?.thumbnails ?? []).map(({url, width}) => (url ? {url, width} : undefined)),
  );
  return {
    images: images.length > 0 ? images : thumbnails,
    files: present(contents.filter((content) => !isImage(content)).map(fileOf)),
  };
};

/** Sorts enclosures into pictures and files. */
export const sortFiles = (files: readonly EntryFile[]): EntryMedia => ({
  images: files.filter(isImageFile),
  files: files.filter((file) => !isImageFile(file)),
});

export const together = (...media: readonly EntryMedia[]): EntryMedia => ({
  images: media.flatMap(({images}) => images),
  files: media.flatMap(({files}) => files),
});
