#include "operation.h"

#include "storage/changes/auditlog.h"
#include "storage/changes/takeback.h"
#include "storage/repositories/auditsearch.h"
#include "storage/repositories/checkrepository.h"
#include "storage/repositories/customermerge.h"
#include "storage/repositories/factreader.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/importwriter.h"
#include "storage/repositories/leadlist.h"
#include "storage/repositories/monthreader.h"
#include "storage/repositories/recordreader.h"
#include "storage/repositories/storeloader.h"
#include "storage/repositories/workreader.h"

namespace lotboard {
namespace {

using namespace storage;
using enum Right;

/// Takes facts and forgets them.
class NoSink final : public FactSink
{
public:
    void names(const FactNames&) override { }
    void lead(const LeadFact&) override { }
    void communication(const CommunicationFact&) override { }
    void appointment(const AppointmentFact&) override { }
    void show(const ShowFact&) override { }
    void sale(const SaleFact&) override { }
    void spend(const Spend&) override { }
    void goal(const Goal&) override { }
};

template<class Read>
Operation ofRecords(const char* name, Read read)
{
    return {name, needs(ReadBoard), reading<RecordReader>([read](auto reader, auto& call) {
                const std::vector<std::int64_t> none;
                return (reader.*read)(call.session, none, {});
            })};
}

} // namespace

std::vector<Operation> readerOperations()
{
    return {
        {"AuditReader::ofLead", seeing(ReadCustomers),
            reading<AuditReader>([](auto audit, auto& call) {
                return audit.ofLead(call.session, call.target.lead.id);
            })},
        {"AuditReader::ofAction",
            [](const Session& session, bool isOwn) {
                return session.may(ReadCustomers) && (isOwn || session.may(ManageStore));
            },
            reading<AuditReader>([](auto audit, auto& call) {
                return audit.ofAction(call.session, call.target.action);
            })},
        {"AuditSearch::page", needs(ManageStore), reading<AuditSearch>([](auto audit, auto& call) {
             return audit.page(call.session, {}, nullptr, 1);
         })},
        {"AuditReader::newest", needs(ManageStore),
            reading<AuditReader>(
                [](auto audit, auto& call) { return audit.newest(call.session, 1); })},
        {"AuditReader::firstBroken", needs(ReadBoard),
            reading<AuditReader>(
                [](auto audit, auto& call) { return audit.firstBroken(call.session); })},
        {"CheckRepository::run", needs(ReadBoard),
            reading<CheckRepository>(
                [](auto check, auto& call) { return check.run(call.session, {}, {}); })},
        {"FactReader::readAll", needs(ReadBoard), reading<FactReader>([](auto facts, auto& call) {
             NoSink sink;
             return facts.readAll(call.session, sink, {});
         })},
        {"FactReader::readChanged", needs(ReadBoard),
            reading<FactReader>([](auto facts, auto& call) {
                NoSink sink;
                return facts.readChanged(call.session, {}, sink);
            })},
        {"FactReader::changesSince", needs(ReadBoard),
            reading<FactReader>(
                [](auto facts, auto& call) { return facts.changesSince(call.session, {}); })},
        {"FactReader::readNames", needs(ReadBoard), reading<FactReader>([](auto facts, auto& call) {
             NoSink sink;
             return facts.readNames(call.session, sink);
         })},
        {"WorkReader::items", needs(ReadCustomers), reading<WorkReader>([](auto work, auto& call) {
             return work.items(call.session, {});
         })},
        {"WorkReader::pauses", needs(ReadCustomers), reading<WorkReader>([](auto work, auto& call) {
             return work.pauses(call.session, {});
         })},
        {"WorkReader::nextDue", needs(ReadCustomers),
            reading<WorkReader>(
                [](auto work, auto& call) { return work.nextDue(call.session, {}); })},
        {"ImportRepository::batches", needs(ImportFiles),
            reading<ImportRepository>(
                [](auto imports, auto& call) { return imports.batches(call.session); })},
        {"ImportRepository::batchOfFile", needs(ImportFiles),
            reading<ImportRepository>(
                [](auto imports, auto& call) { return imports.batchOfFile(call.session, {}); })},
        {"ImportRepository::undo", needs(ManageStore),
            writing<ImportRepository>([](auto imports, auto& unit, auto& call) {
                return imports.undo(call.session, unit, {1}, {});
            })},
        {"ImportWriter::begin", needs(ImportFiles),
            writing<ImportRepository>([](auto, auto& unit, auto& call) {
                return ImportWriter::begin(call.session, unit);
            })},
        {"LeadList::ids", needs(ReadCustomers), reading<LeadList>([](auto leads, auto& call) {
             return leads.ids(call.session, {}, {}, {});
         })},
        {"LeadList::rows", needs(ReadCustomers),
            reading<LeadList>([](auto leads, auto& call) { return leads.rows(call.session, {}); })},
        {"MonthReader::leads", needs(ExportCustomers, ReadAllLeads),
            reading<MonthReader>(
                [](auto month, auto& call) { return month.leads(call.session, {}, {}); })},
        {"MonthReader::sales", needs(ExportCustomers, ReadAllLeads, ReadGrosses),
            reading<MonthReader>(
                [](auto month, auto& call) { return month.sales(call.session, {}); })},
        ofRecords("RecordReader::leads", &RecordReader::leads),
        ofRecords("RecordReader::communications", &RecordReader::communications),
        ofRecords("RecordReader::appointments", &RecordReader::appointments),
        ofRecords("RecordReader::shows", &RecordReader::shows),
        ofRecords("RecordReader::sales", &RecordReader::sales),
        ofRecords("RecordReader::spend", &RecordReader::spend),
        {"::mergeCustomers", workingOn(EditLeads),
            writing<ImportRepository>([](auto, auto& unit, auto& call) {
                return mergeCustomers(call.session, unit, call.target.customer, {.id = {99}});
            })},
        {"::setNotSame", needs(EditLeads),
            writing<ImportRepository>([](auto, auto& unit, auto& call) {
                return setNotSame(call.session, unit, call.target.customer.id, {99});
            })},
        {"::takeBack",
            [](const Session& session, bool isOwn) {
                return session.may(EditLeads) && (isOwn || session.may(ManageStore));
            },
            writing<ImportRepository>([](auto, auto& unit, auto& call) {
                return takeBack(call.session, unit, call.target.action);
            })},
        {"StoreLoader::begin", needs(ManageStore),
            [](const Call& call) {
                return call.workspace.write([&](StoreFile& file) {
                    return statusOf(StoreLoader::begin(call.session, file));
                });
            }},
    };
}

} // namespace lotboard
