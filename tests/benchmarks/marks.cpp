#include "mark.h"

namespace lotboard {

std::vector<Mark> allMarks()
{
    using Is = Mark::Is;
    const std::string start = "startToDashboard/";
    const std::string read = "readColumnsWithSqlite/";
    std::vector<Mark> marks {
        {"all of the dashboard, all time, on event date", "dashboardOf/allTimeByEvent/real_time",
            "", Is::AtMost, 16},
        {"all of the dashboard, all time, on lead date", "dashboardOf/allTimeByLead/real_time", "",
            Is::AtMost, 16},
        {"all of the dashboard, a year", "dashboardOf/yearByEvent/real_time", "", Is::AtMost, 16},
        {"all of the dashboard, a month, on event date", "dashboardOf/monthByEvent/real_time", "",
            Is::AtMost, 1},
        {"all of the dashboard, a month, on lead date", "dashboardOf/monthByLead/real_time", "",
            Is::AtMost, 1},
        {"start to a painted dashboard, 100,000 leads", start + "100000/iterations:5/manual_time",
            "", Is::AtMost, 300, "ms", read + "100000/iterations:3/real_time",
            "its columns with the bare C API"},
        {"start to a painted dashboard, 1,000,000 leads",
            start + "1000000/iterations:5/manual_time", "", Is::AtMost, 1500, "ms",
            read + "1000000/iterations:3/real_time", "its columns with the bare C API"},
        {"memory of the desktop program, 1,000,000 leads",
            start + "1000000/iterations:5/manual_time", "MB", Is::AtMost, 400, "MB"},
        {"the first start of a build on 1,000,000 leads, without a snapshot",
            "firstStartToDashboard/1000000/iterations:1/manual_time", "", Is::AtMost, 0},
        {"its memory", "firstStartToDashboard/1000000/iterations:1/manual_time", "MB", Is::AtMost,
            400, "MB"},
        {"import of 100,000 leads", "importLeads/100000/iterations:1/real_time", "items_per_second",
            Is::AtLeast, 50'000, "rows/s", "sqliteImport/100000/iterations:1/real_time",
            "sqlite3 .import and INSERT … SELECT"},
        {"import of 1,000,000 leads", "importLeads/1000000/iterations:1/real_time",
            "items_per_second", Is::AtLeast, 50'000, "rows/s",
            "sqliteImport/1000000/iterations:1/real_time", "sqlite3 .import and INSERT … SELECT"},
        {"the same 100,000 again, nothing to add", "importLeadsAgain/100000/iterations:1/real_time",
            "items_per_second", Is::AtLeast, 0, "rows/s"},
        {"cancelling an import of 1,000,000 leads, longest",
            "cancelImport/1000000/iterations:1/real_time", "longest_ms", Is::AtMost, 200},
        {"export of 80,000 joined rows", "exportJoinedRows/80000/iterations:3/real_time", "",
            Is::AtMost, 1000},
        {"log one communication, every number right, 99 of 100",
            "logOneCommunication/iterations:1000/real_time", "p99_ms", Is::AtMost, 10},
        {"finding among a million leads, longest answer to a typed letter",
            "findAsTyped/iterations:3/real_time", "longest_ms", Is::AtMost, 50},
        {"what finding keeps in memory", "prepareToFind/iterations:2/real_time", "MB", Is::AtMost,
            0, "MB"},
        {"reading it in the background", "prepareToFind/iterations:2/real_time", "", Is::AtMost, 0},
        {"open Today at a million leads", "openToday/iterations:20/real_time", "", Is::AtMost, 100},
        {"its work, read and put in order", "readTodaysWork/iterations:20", "", Is::AtMost, 0},
        {"scrolling a million leads, longest event", "scrollLeads/iterations:3/real_time",
            "longest_ms", Is::AtMost, 16},
        {"sorting a million leads, longest event", "sortLeads/iterations:3/real_time", "longest_ms",
            Is::AtMost, 16},
        {"searching a million leads, longest event", "filterLeads/iterations:3/real_time",
            "longest_ms", Is::AtMost, 16},
    };
    for (const char* part : {"tilesOfMonth", "funnelOfMonth", "teamOfMonth", "sourcesOfMonth",
             "daysOfMonth", "tilesOfAllTime", "funnelOfAllTime", "teamOfAllTime",
             "sourcesOfAllTime", "monthsOfAllTime"}) {
        const std::string name = std::string("partAgainstSql/") + part;
        marks.push_back({"times as fast as SQL: " + name.substr(name.find('/') + 1), name,
            "times_sql", Is::AtLeast, 100, "times"});
    }
    return marks;
}

} // namespace lotboard
