-- title: Unread corners
-- group: Evidence
-- description: What could not be read, or was read with a doubt, and what to do about it.
select severity, path, locator, code, message, records as records_lost
from problems
order by severity, path, locator, id
