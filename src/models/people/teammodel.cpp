#include "models/people/teammodel.h"

#include "models/people/staffwords.h"
#include "services/wording/datetext.h"

namespace lotboard {
namespace {

bool isFormer(const Staff& person, std::chrono::sys_days today)
{
    return person.activeTo && *person.activeTo < today;
}

QVariant daySortValue(const std::optional<std::chrono::sys_days>& day)
{
    return day ? QVariant::fromValue<qlonglong>(day->time_since_epoch().count()) : QVariant();
}

QString signInText(const Staff& person)
{
    if (!person.canSignIn())
        return TeamModel::tr("No");
    const QString name = person.loginName == person.name
        ? TeamModel::tr("Yes")
        : TeamModel::tr("As %1").arg(person.loginName);
    return person.mustChoosePassword ? TeamModel::tr("%1, chooses a password first").arg(name)
                                     : name;
}

} // namespace

void TeamModel::load(std::vector<Staff> staff, std::chrono::sys_days today, bool isWithFormer)
{
    beginResetModel();
    m_staff = std::move(staff);
    m_today = today;
    if (!isWithFormer)
        std::erase_if(m_staff, [today](const Staff& person) { return isFormer(person, today); });
    endResetModel();
}

int TeamModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_staff.size());
}

int TeamModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Staff& person = personAt(index.row());
    if (role == ToneRole)
        return QVariant::fromValue(isFormer(person, m_today) ? Tone::Muted : Tone::Plain);
    if (role == SortRole && index.column() == FromColumn)
        return daySortValue(person.activeFrom);
    if (role == SortRole && index.column() == ToColumn)
        return daySortValue(person.activeTo);
    if (role == Qt::DisplayRole || role == SortRole)
        return textAt(person, index.column());
    return {};
}

QString TeamModel::textAt(const Staff& person, int column) const
{
    switch (column) {
    case NameColumn:
        return person.name;
    case RoleColumn:
        return roleText(person.role);
    case DepartmentColumn:
        return departmentText(person.department);
    case TeamColumn:
        return person.team;
    case FromColumn:
        return workingDayText(person.activeFrom);
    case ToColumn:
        return workingDayText(person.activeTo);
    case SignInColumn:
        return signInText(person);
    default:
        return person.role == Role::Manager ? tr("Everything") : grantsText(person);
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case DepartmentColumn:
        return tr("Department");
    case TeamColumn:
        return tr("Team");
    case FromColumn:
        return tr("First day");
    case ToColumn:
        return tr("Last day");
    case SignInColumn:
        return tr("Signs in");
    case GrantsColumn:
        return tr("May besides");
    default:
        return {};
    }
}

} // namespace lotboard
