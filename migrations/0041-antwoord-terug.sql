-- Taking an answer back is a line in the log too, so the function says of which wave it was.
drop function vragenlijsten.trek_in;
create function vragenlijsten.neem_terug(welk bytea, teksten bytea, out buurt uuid, out golf uuid)
  language plpgsql volatile security definer set search_path = ''
  as $$
  begin
    delete from vragenlijsten.tekst as t where t.intrek = teksten;
    delete from vragenlijsten.antwoord as a where a.intrek = welk returning a.buurt_id, a.golf_id into buurt, golf;
  end $$;
comment on function vragenlijsten.neem_terug is 'Takes the answer away of who has what was given with the receipt, and says of which wave it was; null when there is none. A result that was computed stays as it was';
