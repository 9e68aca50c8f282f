#include "widgets/common/boardfollowing.h"

#include "models/common/recordboard.h"
#include "widgets/common/ask.h"
#include "widgets/shell/page.h"

#include <QCoreApplication>

namespace lotboard {

void followBoard(Page& page, const RecordBoard& board, Ask& ask)
{
    QObject::connect(&board, &RecordBoard::saved, &page, &Page::actionSaved);
    QObject::connect(&board, &RecordBoard::done, &page, &Page::statusReported);
    QObject::connect(&board, &RecordBoard::refused, &page, [&page, &ask](const QString& text) {
        ask.tell(&page, QCoreApplication::translate("RecordBoard", "Nothing was saved"), text);
    });
    QObject::connect(&board, &RecordBoard::busyChanged, &page,
        [&page, &board] { Q_EMIT page.busyChanged(board.isBusy()); });
}

} // namespace lotboard
