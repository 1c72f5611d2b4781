import { Fragment } from 'react';
import stijl from './sessies.module.css';

/** Codes of casussen in a row; a line never breaks inside one. */
export function Casuscodes({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code, nummer) => (
    <Fragment key={code}>
      {nummer === 0 ? null : ', '}
      <span className={stijl['code']}>{code}</span>
    </Fragment>
  ));
}
