using System.Globalization;
using System.Net;
using System.Text;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Core.Units.ImportUnits;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChoDon.Platform.Host.Tests.Access;

/// <summary>
/// A running host with the demonstration's district, a second district, a record of every kind in four villages,
/// and somebody for every role at every level.
/// </summary>
internal sealed class MatrixHouse : IAsyncDisposable
{
    public const string District = "064";
    public const string OtherDistrict = "061";

    private static readonly Stereotypes[] Roles =
        [Stereotypes.DistrictAdministrator, Stereotypes.DistrictOfficer, Stereotypes.CommuneOfficer, Stereotypes.VillageLeader, Stereotypes.Reader];

    private readonly TemporaryDirectory _directory = new();
    private readonly PlatformHost _host;

    private MatrixHouse(PlatformHost host, TemporaryDirectory directory)
    {
        _host = host;
        _directory = directory;
    }

    public List<Person> People { get; } = [];

    /// <summary>Two villages of one commune, one of the next commune, and one of the other district.</summary>
    public List<Unit> Villages { get; } = [];

    /// <summary>The commune of the first two.</summary>
    public Unit Commune => Tree.AncestorAt(Villages[0].Id, UnitLevel.Commune)!;

    public UnitTree Tree => _host.Services.Resolve<IUnitDirectory>().AsOf(DateOnly.FromDateTime(DateTime.UnixEpoch.AddYears(56)));

    /// <summary>What stands in a route in the place of a key, by route's parameter and village.</summary>
    public Dictionary<(string Route, Guid Village), string> Addresses { get; } = [];

    private readonly List<Guid> _accounts = [];

    /// <summary>A case of each village that everybody is on, and one that nobody is on.</summary>
    public Dictionary<Guid, (Guid Known, Guid Secret)> Cases { get; } = [];

    /// <summary>The same of people who are helped.</summary>
    public Dictionary<Guid, (Guid Known, Guid Secret)> HelpCases { get; } = [];

    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. _host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static async Task<MatrixHouse> StartAsync()
    {
        var directory = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(directory.FullPath);
        var options = new PlatformOptions(directory.FullPath, "http://127.0.0.1:0", IsDemo: true)
        {
            Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules"),
            Settings = new Dictionary<string, string?>
            {
                ["Web:RequestsPerMinute"] = "100000",
                ["Web:AnonymousRequestsPerMinute"] = "100000",
                ["Web:AnonymousPostsPerMinute"] = "100000",
            },
        };
        var host = await PlatformHost.BuildAsync(options, CancellationToken.None);
        await host.StartAsync(CancellationToken.None);
        var house = new MatrixHouse(host, directory);
        await house.AddOtherDistrictAsync();
        await house.AddRecordsAsync();
        await house.AddRecognitionsAsync();
        await house.AddSessionsAsync();
        await house.AddIncidentsAsync();
        await house.AddWeaponsAsync();
        await house.AddMediationAsync();
        await house.AddRehabilitationAsync();
        await house.AddCommendationsAsync();
        await house.AddPeopleAsync();
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in People)
            person.Client.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _directory.Dispose();
    }

    private static Actor By { get; } = new(null, "test");

    private async Task AddOtherDistrictAsync()
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(
            "code,name,level,parent_code\n06,Tỉnh Bắc Kạn,1,\n061,Huyện Ba Bể,2,06\n01900,Xã Minh Họa,3,061\n"));
        var imported = await _host.Services.Resolve<UnitImporter>().ImportAsync(csv, new DateOnly(2018, 1, 1), By, default);
        Assert.That(imported.Errors, Is.Empty);
        await _host.Services.Resolve<VillageAdder>().AddAsync([new NewVillage("01900", "Thôn Xa")], new DateOnly(2018, 1, 1), By, default);
        foreach (var module in new[] { "enrollment", "campaigns", "incidents", "mediation", "weapons", "rehabilitation", "commendations" })
            await _host.Services.Resolve<ModuleGate>().TurnAsync(module, Tree.FindByCode(OtherDistrict)!.Id, true, By, "test", default);
        var communes = Tree.Children(Tree.FindByCode(District)!.Id).Take(2).ToList();
        Villages.AddRange(
        [
            .. Tree.Children(communes[0].Id).Take(2),
            Tree.Children(communes[1].Id).First(),
            Tree.Subtree(Tree.FindByCode(OtherDistrict)!.Id).Single(unit => unit.Level == UnitLevel.Village),
        ]);
    }

    private async Task AddRecordsAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        await CopyToOtherDistrictAsync(context);
        var mail = await context.Outbox.Select(message => message.Id).FirstAsync();
        var district = Tree.FindByCode(District)!.Id;
        var run = await context.JobRuns.Where(row => row.DistrictId == district).Select(row => row.Id).FirstAsync();
        await AddRecordsOfCommuneAsync(context, mail);
        foreach (var village in Villages)
        {
            var household = await IdAsync(context, $"SELECT id AS \"Value\" FROM enr_household WHERE unit_id = {village.Id} LIMIT 1");
            var term = await IdAsync(context, $"SELECT id AS \"Value\" FROM enr_post_holder WHERE unit_id = {village.Id} AND last_day IS NULL LIMIT 1");
            var other = await IdAsync(context, $"SELECT id AS \"Value\" FROM enr_household WHERE unit_id = {village.Id} AND id <> {household} LIMIT 1");
            var member = await CompleteAsync(context, household, village.Id);
            var model = await IdAsync(context, $"SELECT id AS \"Value\" FROM enr_village_model WHERE unit_id = {village.Id} LIMIT 1");
            var (grant, account) = await SpareGrantAsync(context, village);
            var import = await ImportAsync(context, village);
            var pastTotal = await PastTotalAsync(context, village);
            var copy = await ReportCopyAsync(context, village, district);
            foreach (var route in Rules.ByRoute.Keys)
                Addresses[(route, village.Id)] = Fill(route, new Records(village.Id, household, other, member, model, term, grant, account, mail, run, Tree.FindByCode(District)!.Id, import, pastTotal)).Replace("copies/{id:guid}", $"copies/{copy}", StringComparison.Ordinal);
        }
    }

    private async Task AddRecognitionsAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        foreach (var village in Villages)
        {
            var recognition = await IdAsync(context, $"SELECT id AS \"Value\" FROM enr_recognition WHERE unit_id = {village.Id} AND year = 2020 LIMIT 1");
            foreach (var route in Rules.ByRoute.Keys)
            {
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)]
                    .Replace("recognition/{id:guid}", $"recognition/{recognition}", StringComparison.Ordinal);
            }
        }
    }

    private async Task AddSessionsAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        var campaign = await IdAsync(context, $"SELECT id AS \"Value\" FROM cmp_campaign ORDER BY first_day LIMIT 1");
        var (material, leaflet, district) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Tree.FindByCode(District)!.Id);
        await context.Database.ExecuteSqlAsync($"INSERT INTO platform_document (id, module_id, unit_id, file_name, media_type, size, stored_at, content) VALUES ({leaflet}, 'campaigns', {district}, 'b.pdf', 'application/pdf', 4, {DateTime.UnixEpoch}, {new byte[4]})");
        await context.Database.ExecuteSqlAsync($"INSERT INTO cmp_campaign_material (id, stamp, campaign_id, unit_id, title, document_id, added_at) VALUES ({material}, {Guid.CreateVersion7()}, {campaign}, {district}, 'Tờ rơi', {leaflet}, {DateTime.UnixEpoch})");
        var ofCommune = Guid.CreateVersion7();
        await context.Database.ExecuteSqlAsync($"INSERT INTO cmp_campaign (id, stamp, saved_at, unit_id, name, first_day, partners) VALUES ({ofCommune}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {Commune.Id}, 'Đợt của xã', '2030-01-01', 0)");
        foreach (var part in new[] { "materials", "villages" })
            Addresses[($"m/campaigns/plans/{{id:guid}}/{part}", Commune.Id)] = $"/m/campaigns/plans/{ofCommune}/{part}";
        foreach (var village in Villages)
        {
            var (session, held, file, document) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmp_session (id, stamp, saved_at, unit_id, kind, state, day, languages, attendance, useful_information) VALUES ({held}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, 1, 3, '2020-05-06', 0, 20, 0)");
            await context.Database.ExecuteSqlAsync($"INSERT INTO platform_document (id, module_id, unit_id, file_name, media_type, size, stored_at, content) VALUES ({document}, 'campaigns', {village.Id}, 'a.pdf', 'application/pdf', 4, {DateTime.UnixEpoch}, {new byte[4]})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmp_session_file (id, stamp, session_id, unit_id, kind, document_id, added_at) VALUES ({file}, {Guid.CreateVersion7()}, {held}, {village.Id}, 1, {document}, {DateTime.UnixEpoch})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmp_session (id, stamp, saved_at, unit_id, kind, state, day, languages) VALUES ({session}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, 1, 1, '2031-05-06', 0)");
            foreach (var route in Rules.ByRoute.Keys)
            {
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)]
                    .Replace("sessions/{id:guid}/{what:regex(^(minutes|photos)$)}", $"sessions/{held}/photos", StringComparison.Ordinal)
                    .Replace("sessions/{id:guid}/files/{fileId:guid}", $"sessions/{held}/files/{file}", StringComparison.Ordinal)
                    .Replace("sessions/{id:guid}", $"sessions/{session}", StringComparison.Ordinal)
                    .Replace("{materialId:guid}", material.ToString(), StringComparison.Ordinal)
                    .Replace("sessions/record/{id:guid?}", $"sessions/record/{session}", StringComparison.Ordinal)
                    .Replace("plans/{id:guid}", $"plans/{campaign}", StringComparison.Ordinal)
                    .Replace("plans/edit/{id:guid?}", "plans/edit", StringComparison.Ordinal);
            }
        }
    }

    private async Task AddIncidentsAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        foreach (var village in Villages)
        {
            var count = Guid.CreateVersion7();
            await context.Database.ExecuteSqlAsync($"INSERT INTO inc_incident_count (id, stamp, saved_at, unit_id, month, outcome, cases, subjects, helped, from_sheet) VALUES ({count}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, '2020-05-01', 1, 1, 1, 0, {false})");
            foreach (var route in Rules.ByRoute.Keys)
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)].Replace("incidents/counts/{id:guid}", $"incidents/counts/{count}", StringComparison.Ordinal);
        }
    }

    private async Task AddWeaponsAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        var (gun, stamp) = (new Guid("0e6b1a50-0000-4000-8000-000000000001"), Guid.CreateVersion7());
        foreach (var (number, village) in Villages.Index())
        {
            var (receipt, item, photo, document, act) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
            var issuer = Tree.AncestorAt(village.Id, UnitLevel.Commune)!.Id;
            await context.Database.ExecuteSqlAsync($"INSERT INTO wpn_receipt (id, stamp, saved_at, unit_id, issuer_id, year, number, mode, received_on) VALUES ({receipt}, {stamp}, {DateTime.UnixEpoch}, {village.Id}, {issuer}, 2031, {number + 1}, 1, '2031-05-06')");
            await context.Database.ExecuteSqlAsync($"INSERT INTO wpn_donor (id, stamp, receipt_id, unit_id, name) VALUES ({Guid.CreateVersion7()}, {stamp}, {receipt}, {village.Id}, {new byte[40]})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO wpn_item (id, stamp, saved_at, receipt_id, unit_id, position, kind_id, thousandths, measure, received_on, mode, condition, custody, is_cancelled) VALUES ({item}, {stamp}, {DateTime.UnixEpoch}, {receipt}, {village.Id}, 1, {gun}, 1000, 1, '2031-05-06', 1, 1, 1, {false})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO platform_document (id, module_id, unit_id, file_name, media_type, size, stored_at, content) VALUES ({document}, 'weapons', {village.Id}, 'a.jpg', 'image/jpeg', 4, {DateTime.UnixEpoch}, {new byte[4]})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO wpn_item_photo (id, stamp, item_id, unit_id, document_id, added_at) VALUES ({photo}, {stamp}, {item}, {village.Id}, {document}, {DateTime.UnixEpoch})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO wpn_custody_step (id, stamp, act_id, item_id, unit_id, kind, day, issuer_id, number, first_signer, first_signed_at) VALUES ({Guid.CreateVersion7()}, {stamp}, {act}, {item}, {village.Id}, 2, '2031-05-07', {issuer}, 1, 'test', {DateTime.UnixEpoch})");
            foreach (var route in Rules.ByRoute.Keys)
            {
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)]
                    .Replace("receipts/{id:guid}", $"receipts/{receipt}", StringComparison.Ordinal)
                    .Replace("{itemId:guid}", item.ToString(), StringComparison.Ordinal)
                    .Replace("{photoId:guid}", photo.ToString(), StringComparison.Ordinal)
                    .Replace("custody/{id:guid}", $"custody/{act}", StringComparison.Ordinal);
            }
        }
    }

    private async Task AddMediationAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        foreach (var (number, village) in Villages.Index())
        {
            var (known, secret) = Cases[village.Id] = (Guid.CreateVersion7(), Guid.CreateVersion7());
            var issuer = Tree.AncestorAt(village.Id, UnitLevel.Commune)!.Id;
            foreach (var (at, one) in new[] { known, secret }.Index())
            {
                await context.Database.ExecuteSqlAsync($"INSERT INTO med_mediation_case (id, stamp, saved_at, unit_id, issuer_id, year, number, received_on) VALUES ({one}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, {issuer}, 2031, {(number * 2) + at + 1}, '2020-05-06')");
                await context.Database.ExecuteSqlAsync($"INSERT INTO med_case_party (id, stamp, case_id, unit_id, position, name) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {one}, {village.Id}, 1, {new byte[40]})");
            }

            foreach (var route in Rules.ByRoute.Keys)
            {
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)]
                    .Replace("mediation/cases/{id:guid}", $"mediation/cases/{known}", StringComparison.Ordinal)
                    .Replace("mediation/register/{id:guid}", $"mediation/register/{known}", StringComparison.Ordinal);
            }
        }
    }

    private async Task AddRehabilitationAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        foreach (var (number, village) in Villages.Index())
        {
            var (known, secret) = HelpCases[village.Id] = (Guid.CreateVersion7(), Guid.CreateVersion7());
            var issuer = Tree.AncestorAt(village.Id, UnitLevel.Commune)!.Id;
            foreach (var (at, one) in new[] { known, secret }.Index())
            {
                await context.Database.ExecuteSqlAsync($"INSERT INTO reh_rehabilitation_case (id, stamp, saved_at, unit_id, issuer_id, year, number, basis, legal_ground, is_minor, initials, decided_on, starts_on, is_restricted, end_kind, outcome, proposed_end, proposed_by_name) VALUES ({one}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, {issuer}, 2031, {(number * 2) + at + 1}, 3, 'own-wish', {false}, {new byte[40]}, '2020-05-06', '2020-05-06', {false}, 1, 1, '2020-06-06', 'test')");
                await context.Database.ExecuteSqlAsync($"INSERT INTO reh_helped_person (id, stamp, case_id, unit_id, name) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {one}, {village.Id}, {new byte[40]})");
                await context.Database.ExecuteSqlAsync($"INSERT INTO reh_monthly_review (id, stamp, case_id, unit_id, ordinal, due_on) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {one}, {village.Id}, 1, '2020-06-06')");
            }

            // It is shown, and the case is offered, to somebody who is not in the house.
            var (referral, offer, stranger) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
            await context.Database.ExecuteSqlAsync($"INSERT INTO reh_transfer_offer (id, stamp, case_id, unit_id, to_unit_id, receiver_id, receiver_name, offered_on, offered_by_id, offered_by_name) VALUES ({offer}, {Guid.CreateVersion7()}, {known}, {village.Id}, {village.Id}, {stranger}, 'test', '2020-05-06', {stranger}, 'test')");
            await context.Database.ExecuteSqlAsync($"INSERT INTO reh_referral (id, stamp, case_id, unit_id, receiver_id, receiver_name, agreed_on, first_day, last_day, shown) VALUES ({referral}, {Guid.CreateVersion7()}, {known}, {village.Id}, {stranger}, 'test', '2020-05-06', '2020-05-06', '9999-12-31', {new byte[40]})");
            foreach (var route in Rules.ByRoute.Keys)
            {
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)]
                    .Replace("rehabilitation/cases/{id:guid}", $"rehabilitation/cases/{known}", StringComparison.Ordinal)
                    .Replace("rehabilitation/mine/{id:guid}", $"rehabilitation/mine/{known}", StringComparison.Ordinal)
                    .Replace("rehabilitation/referrals/{id:guid}", $"rehabilitation/referrals/{referral}", StringComparison.Ordinal)
                    .Replace("rehabilitation/offers/{id:guid}", $"rehabilitation/offers/{offer}", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Makes everybody the same to each case of somebody who is helped, or nothing.</summary>
    public async Task RelateAllAsync(CaseRole? relation, bool isHeldBack, DateTime? until)
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        foreach (var (village, (known, _)) in HelpCases)
        {
            await context.Database.ExecuteSqlAsync($"DELETE FROM reh_case_person WHERE case_id = {known}");
            if (relation is not { } role)
                continue;
            foreach (var account in _accounts)
                await PutOnHelpCaseAsync(context, known, village, account, role, isHeldBack, until);
        }
    }

    private async Task PutOnCasesAsync(PlatformDbContext context, Guid account, Stereotypes role)
    {
        _accounts.Add(account);
        var part = role == Stereotypes.VillageLeader ? CaseRole.Mentor : CaseRole.Supervisor;
        foreach (var (village, (known, _)) in HelpCases)
            await PutOnHelpCaseAsync(context, known, village, account, part);
        foreach (var (village, (known, _)) in Cases)
            await context.Database.ExecuteSqlAsync($"INSERT INTO med_case_person (id, stamp, case_id, unit_id, account_id, name, since, role, is_held_back) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {known}, {village}, {account}, 'test', {DateTime.UnixEpoch}, {(int)CaseRole.Owner}, {false})");
    }

    private static Task<int> PutOnHelpCaseAsync(PlatformDbContext context, Guid one, Guid village, Guid account, CaseRole part, bool isHeldBack = false, DateTime? until = null) =>
        context.Database.ExecuteSqlAsync($"INSERT INTO reh_case_person (id, stamp, case_id, unit_id, account_id, name, since, role, is_held_back, until) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {one}, {village}, {account}, 'test', {DateTime.UnixEpoch}, {(int)part}, {isHeldBack}, {until})");

    private async Task AddRecordsOfCommuneAsync(PlatformDbContext context, Guid mail)
    {
        var (grant, account) = await SpareGrantAsync(context, Commune);
        var import = await ImportAsync(context, Commune);
        foreach (var route in Rules.ByRoute.Where(entry => entry.Value.Target is Target.Unit or Target.Commune).Select(entry => entry.Key))
            Addresses[(route, Commune.Id)] = Fill(route, new Records(Commune.Id, default, default, default, default, default, grant, account, mail, default, default, import, default));
    }

    private static string Fill(string route, Records records) => "/" + route
        .Replace("households/{id:guid}", $"households/{records.Household}", StringComparison.Ordinal)
        .Replace("villages/{id:guid}", $"villages/{records.Village}", StringComparison.Ordinal)
        .Replace("recognition/criteria/{id:guid}", $"recognition/criteria/01242312-0000-0000-0000-000000000100", StringComparison.Ordinal)
        .Replace("recognition/communes/{id:guid}", $"recognition/communes/{records.Village}?year=2020", StringComparison.Ordinal)
        .Replace("recognition/units/{id:guid}/register", $"recognition/units/{records.Village}/register?year=2020", StringComparison.Ordinal)
        .Replace("accounts/{id:guid}", $"accounts/{records.Account}", StringComparison.Ordinal)
        .Replace("grants/{id:guid}", $"grants/{records.Grant}", StringComparison.Ordinal)
        .Replace("mail/{id:guid}", $"mail/{records.Mail}", StringComparison.Ordinal)
        .Replace("jobs/runs/{id:guid}", $"jobs/runs/{records.Run}", StringComparison.Ordinal)
        .Replace("jobs/{moduleId}/{jobId}", "jobs/platform/monthly-summary", StringComparison.Ordinal)
        .Replace("modules/{id}", "modules/enrollment", StringComparison.Ordinal)
        .Replace("roles/{role}", "roles/new", StringComparison.Ordinal)
        .Replace("past/{id:guid}", $"past/{records.PastTotal}", StringComparison.Ordinal)
        .Replace("{what}/{id:guid}", $"{{what}}/{records.Import}", StringComparison.Ordinal)
        .Replace("{what}", "enrollment.households", StringComparison.Ordinal)
        .Replace("{code:int}", "404", StringComparison.Ordinal)
        .Replace("{unit:guid}", records.District.ToString(), StringComparison.Ordinal)
        .Replace("{key}", "enrollment.vacancy-days", StringComparison.Ordinal)
        .Replace("{post}", "leader", StringComparison.Ordinal)
        .Replace("duplicates/{first:guid}/{second:guid}", $"duplicates/{records.Household}/{records.OtherHousehold}", StringComparison.Ordinal)
        .Replace("{memberId:guid}", records.Member.ToString(), StringComparison.Ordinal)
        .Replace("{modelId:guid}", records.Model.ToString(), StringComparison.Ordinal)
        .Replace("/{recordId:guid?}", "", StringComparison.Ordinal)
        .Replace("{kind}/{rowId:guid}", $"terms/{records.Term}", StringComparison.Ordinal)
        .Replace("{termId:guid}", records.Term.ToString(), StringComparison.Ordinal);

    private static async Task<Guid> IdAsync(PlatformDbContext context, FormattableString sql) =>
        (await context.Database.SqlQuery<Guid>(sql).ToListAsync()).Single();

    private async Task CopyToOtherDistrictAsync(PlatformDbContext context)
    {
        var (from, to) = (Villages[0].Id, Villages[3].Id);
        var (model, household) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_village_model (id, stamp, saved_at, unit_id, name, founded_on, decision_number) SELECT {model}, stamp, saved_at, {to}, name, founded_on, decision_number FROM enr_village_model WHERE unit_id = {from}");
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_post_holder (id, stamp, village_model_id, unit_id, post, name, first_day, last_day) SELECT {Guid.CreateVersion7()}, stamp, {model}, {to}, post, name, first_day, last_day FROM enr_post_holder WHERE unit_id = {from} AND last_day IS NULL LIMIT 1");
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_household (id, stamp, saved_at, unit_id, head_name, search_key, sort_key, address) SELECT {household}, stamp, saved_at, {to}, head_name, search_key, sort_key, address FROM enr_household WHERE unit_id = {from} LIMIT 1");
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_household (id, stamp, saved_at, unit_id, head_name, search_key, sort_key) SELECT {Guid.CreateVersion7()}, stamp, saved_at, unit_id, 'Lộc Văn Hai', 'loc van hai', sort_key FROM enr_household WHERE id = {household}");
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_membership (id, stamp, household_id, village_model_id, unit_id, committed_on, joined_on) SELECT {Guid.CreateVersion7()}, stamp, {household}, {model}, {to}, committed_on, joined_on FROM enr_membership WHERE unit_id = {from} LIMIT 1");
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_recognition (id, stamp, saved_at, unit_id, level, year, criterion_set_id, state, registered_on) SELECT {Guid.CreateVersion7()}, stamp, saved_at, {to}, level, year, criterion_set_id, state, registered_on FROM enr_recognition WHERE unit_id = {from} AND year = 2020");
    }

    // A member, a citizen number and a scan of the commitment, so that every page of a household has something to show.
    private static async Task<Guid> CompleteAsync(PlatformDbContext context, Guid household, Guid village)
    {
        var (member, document) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_household_member (id, stamp, household_id, unit_id, name, position) VALUES ({member}, {Guid.CreateVersion7()}, {household}, {village}, 'Lộc Thị Mười', 1)");
        await context.Database.ExecuteSqlAsync($"UPDATE enr_household SET citizen_number = {new byte[40]}, citizen_number_end = '123' WHERE id = {household}");
        await context.Database.ExecuteSqlAsync($"INSERT INTO platform_document (id, module_id, unit_id, file_name, media_type, size, stored_at, content) VALUES ({document}, 'enrollment', {village}, 'a.pdf', 'application/pdf', 4, {DateTime.UnixEpoch}, {new byte[4]})");
        await context.Database.ExecuteSqlAsync($"UPDATE enr_membership SET commitment_document_id = {document} WHERE household_id = {household}");
        return member;
    }

    private static async Task<Guid> ImportAsync(PlatformDbContext context, Unit unit)
    {
        var batch = new ImportBatch
        {
            Definition = "enrollment.households",
            DistrictId = unit.Id,
            UnitId = unit.Id,
            AccountId = Guid.CreateVersion7(),
            AccountName = "test",
            FileName = "test.csv",
            FileHash = "",
            CreatedAt = DateTime.UnixEpoch,
            ChangedAt = DateTime.UnixEpoch,
            SealedKey = new SealedText([]),
            State = ImportState.Abandoned,
        };
        context.ImportBatches.Add(batch);
        await context.SaveChangesAsync();
        return batch.Id;
    }

    private static async Task<Guid> PastTotalAsync(PlatformDbContext context, Unit village)
    {
        var total = new PastTotal
        {
            Id = Guid.CreateVersion7(),
            ModuleId = "campaigns",
            FigureKey = "mobilisation.village_sessions",
            UnitId = village.Id,
            FromMonth = new DateOnly(2017, 1, 1),
            ToMonth = new DateOnly(2017, 12, 1),
            Thousandths = 1000,
            Qualifier = Qualifier.Exact,
            Source = "",
            SavedAt = DateTime.UnixEpoch,
        };
        context.PastTotals.Add(total);
        await context.SaveChangesAsync();
        return total.Id;
    }

    /// <summary>A report that the village confirmed, with a copy of its numbers.</summary>
    private static async Task<Guid> ReportCopyAsync(PlatformDbContext context, Unit village, Guid district)
    {
        var report = new PeriodReport { UnitId = village.Id, DistrictId = district, Period = "statistics/2017-01", State = ReportState.Confirmed };
        var copy = new ReportCopy(village.Code, village.Name, report.Period, new DateOnly(2017, 1, 1), new DateOnly(2017, 1, 31), []).Write();
        var step = new ReportStep
        {
            ReportId = report.Id,
            Kind = ReportStepKind.Confirm,
            At = DateTime.UnixEpoch,
            ByAccountId = null,
            By = "",
            Copy = copy,
            CopyHash = ReportCopy.HashOf(copy),
        };
        context.PeriodReports.Add(report);
        context.ReportSteps.Add(step);
        await context.SaveChangesAsync();
        return step.Id;
    }

    private static async Task<(Guid Grant, Guid Account)> SpareGrantAsync(PlatformDbContext context, Unit village)
    {
        var account = await context.AddAccountAsync($"Người ở {village.Code}");
        return (await context.AddGrantAsync(account, Stereotypes.Reader, village.Id), account);
    }

    // A proposal of each village; a meeting and a decision of the first commune.
    private async Task AddCommendationsAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        var form = new Guid("3d7c9e20-0000-4000-8000-000000000001");
        var occasions = new Dictionary<Guid, Guid>();
        foreach (var district in Villages.Select(village => Tree.AncestorAt(village.Id, UnitLevel.District)!.Id).Distinct())
        {
            var occasion = occasions[district] = Guid.CreateVersion7();
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_occasion (id, stamp, saved_at, unit_id, kind, name, first_day, last_day, is_closed) VALUES ({occasion}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {district}, 3, 'Đột xuất', '2031-01-01', '2031-12-31', {false})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_offered_form (id, stamp, occasion_id, unit_id, form_id) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {occasion}, {district}, {form})");
        }

        foreach (var village in Villages)
        {
            var (proposal, attachment, document) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
            var occasion = occasions[Tree.AncestorAt(village.Id, UnitLevel.District)!.Id];
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_proposal (id, stamp, saved_at, unit_id, counted_at_id, occasion_id, form_id, recipient, name, name_key, search_key, report, state, proposed_by, has_appealed) VALUES ({proposal}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, {village.Id}, {occasion}, {form}, 5, 'Lộc Văn Khen', 'lộc văn khen', 'loc van khen', 'Có thành tích', 1, 'test', {false})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO platform_document (id, module_id, unit_id, file_name, media_type, size, stored_at, content) VALUES ({document}, 'commendations', {village.Id}, 'a.pdf', 'application/pdf', 4, {DateTime.UnixEpoch}, {new byte[4]})");
            await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_attachment (id, stamp, proposal_id, unit_id, document_id, title, added_at) VALUES ({attachment}, {Guid.CreateVersion7()}, {proposal}, {village.Id}, {document}, 'Biên bản', {DateTime.UnixEpoch})");
            foreach (var route in Rules.ByRoute.Keys)
            {
                Addresses[(route, village.Id)] = Addresses[(route, village.Id)]
                    .Replace("proposals/{id:guid}", $"proposals/{proposal}", StringComparison.Ordinal)
                    .Replace("{attachmentId:guid}", attachment.ToString(), StringComparison.Ordinal)
                    .Replace("steps/{kind}", "steps/submit", StringComparison.Ordinal)
                    .Replace("templates/{kind}", "templates/decision", StringComparison.Ordinal)
                    .Replace("occasions/{id:guid}", $"occasions/{occasion}", StringComparison.Ordinal)
                    .Replace("{formId:guid}", form.ToString(), StringComparison.Ordinal);
            }

            if (village == Villages[0])
                await AddMeetingAsync(context, occasion, proposal, form);
        }
    }

    private async Task AddMeetingAsync(PlatformDbContext context, Guid occasion, Guid proposal, Guid form)
    {
        var (meeting, decision, stamp) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_meeting (id, stamp, saved_at, unit_id, occasion_id, held_on) VALUES ({meeting}, {stamp}, {DateTime.UnixEpoch}, {Commune.Id}, {occasion}, '2020-05-06')");
        await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_seat (id, stamp, meeting_id, unit_id, position, name, role, is_present) VALUES ({Guid.CreateVersion7()}, {stamp}, {meeting}, {Commune.Id}, 1, 'Lộc Thị Họp', 1, {true})");
        await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_agenda_item (id, stamp, meeting_id, unit_id, proposal_id, in_favour, against, abstained, involved) VALUES ({Guid.CreateVersion7()}, {stamp}, {meeting}, {Commune.Id}, {proposal}, 0, 0, 0, 0)");
        await context.Database.ExecuteSqlAsync($"INSERT INTO cmd_decision (id, stamp, saved_at, unit_id, occasion_id, form_id, year, number, notation, body, decided_on, signer, signer_title) VALUES ({decision}, {stamp}, {DateTime.UnixEpoch}, {Commune.Id}, {occasion}, {form}, 2031, 1, 'QĐ', 'UBND', '2031-05-06', 'Lộc Văn Ký', 'CHỦ TỊCH')");
        foreach (var (route, unit) in Addresses.Keys.ToList())
        {
            Addresses[(route, unit)] = Addresses[(route, unit)]
                .Replace("council/{id:guid?}", "council", StringComparison.Ordinal)
                .Replace("meetings/{id:guid}", $"meetings/{meeting}", StringComparison.Ordinal)
                .Replace("votes/{proposalId:guid}", $"votes/{proposal}", StringComparison.Ordinal)
                .Replace("decisions/{id:guid}", $"decisions/{decision}", StringComparison.Ordinal);
        }
    }

    private async Task AddPeopleAsync()
    {
        People.Add(new Person(Stereotypes.None, null, NewClient()) { IsVisitor = true });
        await AddPersonAsync(Stereotypes.None, null);
        await AddPersonAsync(Stereotypes.DistrictAdministrator, null);
        foreach (var role in Roles)
        {
            await AddPersonAsync(role, District);
            await AddPersonAsync(role, Commune.Code);
            await AddPersonAsync(role, Villages[0].Code);
        }
    }

    private async Task AddPersonAsync(Stereotypes role, string? unitCode)
    {
        Guid account;
        await using (var context = _host.Services.Resolve<PlatformDatabase>().NewContext())
        {
            account = await context.AddAccountAsync($"{role} {unitCode ?? "-"}");
            await PutOnCasesAsync(context, account, role);
            if (role != Stereotypes.None)
                await context.AddGrantAsync(account, role, unitCode is null ? null : Tree.FindByCode(unitCode)!.Id);
        }

        await _host.Services.Resolve<GrantBook>().ReloadAsync(default);
        var client = NewClient();
        var link = $"/sign-in/link?token={await _host.Services.Resolve<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.SignIn, account, default)}";
        using var answer = await client.PostAsync(link, await FormAsync(client, link));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        People.Add(new Person(role, unitCode, client));
    }

    /// <summary>An empty form with the token that the page gave to this browser.</summary>
    public static async Task<FormUrlEncodedContent> FormAsync(HttpClient client, string page)
    {
        var token = FormToken.In(await client.GetStringAsync(page));
        return new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
    }

    private HttpClient NewClient() => new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(_host.App.Urls.First()),
    };

    private sealed record Records(Guid Village, Guid Household, Guid OtherHousehold, Guid Member, Guid Model, Guid Term, Guid Grant, Guid Account, Guid Mail, Guid Run, Guid District, Guid Import, Guid PastTotal);

    /// <summary>What the rules say that somebody gets of a page.</summary>
    public string Expected(Rule rule, Person person, Unit village)
    {
        if (rule.IsForVisitors)
            return Told(rule.Get);
        if (person.IsVisitor)
            return "302 to sign-in";
        if (rule.Permission is not { } permission)
            return Told(rule.Get);
        if (!Rules.Holders[permission].HasFlag(person.Role) || person.Role == Stereotypes.None || LevelOf(person) < rule.Reach)
            return "403";
        return rule.Target == Target.None || Covers(person, village) ? Told(rule.Get) : "404";
    }

    private static int LevelOf(Person person) => person.Unit switch
    {
        null => 2,
        District => 1,
        _ => 0,
    };

    /// <summary>What lies in another district is out of sight until one goes there, even for the whole installation's administrator.</summary>
    private bool Covers(Person person, Unit village)
    {
        var path = Tree.PathUp(village.Id).Select(unit => unit.Code).ToList();
        return person.Unit is null || path.Contains(person.Unit);
    }

    public static string Told(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal)
            ? "302 to sign-in"
            : Told(answer.StatusCode);

    private static string Told(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);
}
