#include "models/common/recordboard.h"

namespace lotboard {

RecordBoard::RecordBoard(QObject* parent) : QObject(parent)
{
    connect(&m_change, &JobRunner::started, this, &RecordBoard::busyChanged);
    connect(&m_change, &JobRunner::finished, this, &RecordBoard::busyChanged);
}

} // namespace lotboard
