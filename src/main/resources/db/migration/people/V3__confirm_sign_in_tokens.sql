-- Whether the browser has shown the newest token. Until then the one before stays valid: the answer that carried the new one may be lost.
alter table sign_in_token add column confirmed boolean default true not null;
