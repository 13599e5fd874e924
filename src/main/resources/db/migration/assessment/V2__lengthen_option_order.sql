-- A vignette keeps the order of the options of all its parts.
alter table quiz_attempt_question alter column option_order set data type varchar(4000);
