PRAGMA application_id = 1885432174;
PRAGMA user_version = 3;
CREATE TABLE places (
            turn INTEGER PRIMARY KEY, lesson TEXT NOT NULL UNIQUE, step TEXT NOT NULL
        ) STRICT;
CREATE TABLE choices (
            lesson TEXT NOT NULL, item TEXT NOT NULL, option TEXT NOT NULL, PRIMARY KEY (lesson, item)
        ) STRICT, WITHOUT ROWID;
CREATE TABLE finished (
            turn INTEGER PRIMARY KEY, lesson TEXT NOT NULL UNIQUE
        ) STRICT;
CREATE TABLE draft (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            answers TEXT NOT NULL, screen TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
CREATE TABLE checkins (
            number INTEGER PRIMARY KEY, at TEXT NOT NULL, answers TEXT NOT NULL
        ) STRICT;
CREATE TABLE settings (
            name TEXT PRIMARY KEY, value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
CREATE TABLE planning (
            only INTEGER PRIMARY KEY CHECK (only = 1), plan TEXT NOT NULL, page TEXT NOT NULL
        ) STRICT;
CREATE TABLE plans (
            number INTEGER PRIMARY KEY, at TEXT NOT NULL, plan TEXT NOT NULL
        ) STRICT;
CREATE TABLE done (
            day TEXT PRIMARY KEY, done TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
CREATE TABLE notes (number INTEGER PRIMARY KEY, day TEXT NOT NULL, text TEXT NOT NULL) STRICT;
INSERT INTO places VALUES (1, 'L1', 'nerves'), (3, 'L3', 'weekly-minutes');
INSERT INTO choices VALUES ('L1', 'check-1', 'b');
INSERT INTO finished VALUES (1, 'L3'), (2, 'L1');
INSERT INTO draft VALUES (1, '{"gate":"none","pain":4}', 'pain', '2026-11-23T09:30:00+08:00');
INSERT INTO checkins VALUES (1, '2026-11-01T10:00:00+08:00', '{"gate":"none","facts":["fall"],"days":3,"minutes":20}');
INSERT INTO settings VALUES ('language', 'zh_Hans');
INSERT INTO planning VALUES (1, '{"activity":"tai-chi","bad_day":10}', 'days');
INSERT INTO plans VALUES (1, '2026-11-02T10:00:00+08:00', '{"activity":"walk","bad_day":7,"days":["monday","thursday"],"cue":"morning","comfort":"a warm bath"}');
INSERT INTO done VALUES ('2026-11-05', '{"minutes":6,"stopped":false,"usual":4,"during":5,"morning":4}');
INSERT INTO notes VALUES (1, '2026-11-05', 'Slept well after the walk.');
