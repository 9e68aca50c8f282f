#include "services/import/staffwords.h"

#include "services/import/wordtable.h"

namespace lotboard {
namespace {

constexpr Word<Role> roleWords[] {
    {u"read only", Role::ReadOnly},
    {u"readonly", Role::ReadOnly},
    {u"viewer", Role::ReadOnly},
    {u"owner", Role::ReadOnly},
    {u"只读", Role::ReadOnly},
    {u"manager", Role::Manager},
    {u"director", Role::Manager},
    {u"gm", Role::Manager},
    {u"gsm", Role::Manager},
    {u"admin", Role::Manager},
    {u"经理", Role::Manager},
    {u"主管", Role::Manager},
    {u"associate", Role::Associate},
    {u"salesperson", Role::Associate},
    {u"sales", Role::Associate},
    {u"consultant", Role::Associate},
    {u"agent", Role::Associate},
    {u"rep", Role::Associate},
    {u"bdc", Role::Associate},
    {u"user", Role::Associate},
    {u"顾问", Role::Associate},
    {u"销售", Role::Associate},
};

constexpr Word<Department> departmentWords[] {
    {u"internet", Department::Internet},
    {u"bdc", Department::Internet},
    {u"digital", Department::Internet},
    {u"网络", Department::Internet},
    {u"电销", Department::Internet},
    {u"service", Department::Service},
    {u"售后", Department::Service},
    {u"finance", Department::Finance},
    {u"f i", Department::Finance},
    {u"金融", Department::Finance},
    {u"财务", Department::Finance},
    {u"parts", Department::Parts},
    {u"配件", Department::Parts},
    {u"reception", Department::Reception},
    {u"front desk", Department::Reception},
    {u"前台", Department::Reception},
    {u"sales", Department::Sales},
    {u"销售", Department::Sales},
};

} // namespace

std::optional<Role> roleOf(QStringView word)
{
    return lookedUp<Role>(word, roleWords);
}

std::optional<Department> departmentOf(QStringView word)
{
    return lookedUp<Department>(word, departmentWords);
}

bool isHouseAccount(QStringView name)
{
    const QString text = foldedWords(name);
    for (QStringView nobody : {QStringView(u"house"), QStringView(u"house deal"),
             QStringView(u"house account"), QStringView(u"unassigned"), QStringView(u"nobody"),
             QStringView(u"system"), QStringView(u"未分配")}) {
        if (text == nobody)
            return true;
    }
    return text.startsWith(u"house ") || text.endsWith(u" team");
}

} // namespace lotboard
