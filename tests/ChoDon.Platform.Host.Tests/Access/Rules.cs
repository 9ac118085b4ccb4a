using System.Net;
using ChoDon.Platform.Abstractions.Access;
using static ChoDon.Platform.Abstractions.Access.Stereotypes;

namespace ChoDon.Platform.Host.Tests.Access;

/// <summary>The matrix: every endpoint and who may open it, every permission and who holds it at first.</summary>
internal static class Rules
{
    private static readonly Rule Visitors = new() { IsForVisitors = true };
    private static readonly Rule SignedIn = new();
    private static readonly Rule SignedInGoingHome = new() { Get = HttpStatusCode.Redirect };

    public static readonly IReadOnlyDictionary<string, Stereotypes> Holders = new Dictionary<string, Stereotypes>
    {
        ["platform.figures.read"] = DistrictAdministrator | DistrictOfficer | CommuneOfficer | VillageLeader | Reader,
        ["platform.modules.switch"] = DistrictAdministrator,
        ["platform.settings.edit"] = DistrictAdministrator,
        ["platform.jobs.run"] = DistrictAdministrator,
        ["platform.mail.read"] = DistrictAdministrator,
        ["platform.audit.read"] = DistrictAdministrator,
        ["platform.accounts.manage"] = DistrictAdministrator,
        ["platform.roles.edit"] = DistrictAdministrator,
        ["enrollment.households.view"] = DistrictOfficer | CommuneOfficer | VillageLeader,
        ["enrollment.households.edit"] = DistrictOfficer | CommuneOfficer | VillageLeader,
        ["enrollment.citizen-numbers.reveal"] = DistrictOfficer | CommuneOfficer,
        ["enrollment.households.import"] = DistrictOfficer | CommuneOfficer,
        ["enrollment.households.export"] = DistrictOfficer | CommuneOfficer,
        ["enrollment.villages.view"] = DistrictOfficer | CommuneOfficer | VillageLeader | Reader,
        ["enrollment.villages.edit"] = DistrictOfficer | CommuneOfficer,
        ["enrollment.recognition.edit"] = DistrictOfficer | CommuneOfficer | VillageLeader,
        ["enrollment.recognition.decide"] = DistrictOfficer | CommuneOfficer,
    };

    public static readonly IReadOnlyDictionary<string, Rule> ByRoute = new Dictionary<string, Rule>
    {
        [""] = SignedIn,
        ["errors/{code:int}"] = Visitors,
        ["language"] = Visitors with { Get = HttpStatusCode.Redirect },
        ["health"] = Visitors with { IsGetOnly = true },
        ["health/ready"] = Visitors with { IsGetOnly = true },
        ["csp-report"] = Visitors with { IsPostOnly = true, EmptyForm = HttpStatusCode.NoContent },
        ["set-up"] = Visitors,
        ["sign-in"] = Visitors,
        ["sign-in/link"] = Visitors,
        ["sign-in/by-mail"] = Visitors,
        ["sign-in/second-factor"] = Visitors with { Get = HttpStatusCode.Redirect },
        ["sign-in/passkey"] = Visitors with { Get = HttpStatusCode.Redirect },
        ["sign-in/external"] = Visitors with { Get = HttpStatusCode.Redirect, EmptyForm = HttpStatusCode.NotFound },
        ["forgot"] = Visitors,
        ["reset"] = Visitors,
        ["invitation"] = Visitors,
        ["sign-out"] = SignedInGoingHome with { EndsSession = true },
        ["unit"] = SignedInGoingHome,
        ["notices"] = SignedIn,
        ["saved-lists"] = SignedIn,
        ["saved-lists/new"] = SignedIn with { Get = HttpStatusCode.NotFound, EmptyForm = HttpStatusCode.NotFound },
        ["account"] = SignedIn,
        ["account/reminders"] = SignedIn,
        ["account/password"] = SignedIn,
        ["account/two-factor"] = SignedIn,
        ["account/passkeys"] = SignedIn,
        ["account/sessions"] = SignedIn,

        ["figures"] = Part("platform.figures.read"),
        ["admin/modules"] = District("platform.modules.switch"),
        ["admin/modules/{id}"] = District("platform.modules.switch"),
        ["admin/modules/history/{unit:guid}"] = District("platform.modules.switch"),
        ["admin/catalog"] = District("platform.modules.switch"),
        ["admin/settings"] = District("platform.settings.edit"),
        ["admin/settings/{key}"] = District("platform.settings.edit"),
        ["admin/jobs"] = District("platform.jobs.run"),
        ["admin/jobs/{moduleId}/{jobId}"] = District("platform.jobs.run"),
        ["admin/jobs/{moduleId}/{jobId}/schedule"] = District("platform.jobs.run"),
        ["admin/jobs/runs/{id:guid}"] = District("platform.jobs.run"),
        ["admin/audit"] = District("platform.audit.read"),
        ["admin/mail"] = Installation("platform.mail.read"),
        ["admin/mail/{id:guid}"] = Installation("platform.mail.read"),
        ["admin/mail/{id:guid}/html"] = Installation("platform.mail.read") with { IsGetOnly = true },
        ["admin/mail/{id:guid}/eml"] = Installation("platform.mail.read") with { IsGetOnly = true },
        ["admin/roles"] = Installation("platform.roles.edit"),
        ["admin/roles/{role}"] = Installation("platform.roles.edit"),
        ["admin/accounts"] = Part("platform.accounts.manage"),
        ["admin/accounts/new"] = Part("platform.accounts.manage"),
        ["admin/accounts/{id:guid}"] = Record("platform.accounts.manage") with { Target = Target.Unit },
        ["admin/grants"] = Part("platform.accounts.manage"),
        ["admin/grants/give"] = Part("platform.accounts.manage"),
        ["admin/grants/{id:guid}/end"] = Record("platform.accounts.manage") with { Target = Target.Unit },

        ["imports/{what}"] = Part("enrollment.households.import"),
        ["imports/{what}/{id:guid}"] = Record("enrollment.households.import") with { Target = Target.Unit },
        ["imports/{what}/{id:guid}/letters"] = Record("enrollment.households.import") with { Target = Target.Unit, Get = HttpStatusCode.Redirect },
        ["imports/{what}/{id:guid}/sheet"] = Record("enrollment.households.import") with { Target = Target.Unit, Get = HttpStatusCode.Redirect },
        ["imports/{what}/{id:guid}/columns"] = Record("enrollment.households.import") with { Target = Target.Unit, Get = HttpStatusCode.Redirect },
        ["imports/{what}/{id:guid}/undo"] = Record("enrollment.households.import") with { Target = Target.Unit, Get = HttpStatusCode.Redirect },

        ["m/enrollment/households"] = Part("enrollment.households.view"),
        ["m/enrollment/households/export"] = Part("enrollment.households.export") with { IsGetOnly = true },
        ["m/enrollment/households/enrol"] = Part("enrollment.households.edit"),
        ["m/enrollment/households/{id:guid}"] = Record("enrollment.households.view"),
        ["m/enrollment/households/{id:guid}/edit"] = Record("enrollment.households.edit"),
        ["m/enrollment/households/{id:guid}/leave"] = Record("enrollment.households.edit") with { EmptyForm = HttpStatusCode.NotFound },
        ["m/enrollment/households/{id:guid}/rejoin"] = Record("enrollment.households.edit") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/households/{id:guid}/members/add"] = Record("enrollment.households.edit") with { EmptyForm = HttpStatusCode.BadRequest },
        ["m/enrollment/households/{id:guid}/members/{memberId:guid}"] = Record("enrollment.households.edit"),
        ["m/enrollment/households/{id:guid}/citizen-number"] = Record("enrollment.citizen-numbers.reveal"),
        ["m/enrollment/households/{id:guid}/commitment"] = Record("enrollment.households.edit"),
        ["m/enrollment/households/{id:guid}/commitment/document"] = Record("enrollment.households.view") with { IsGetOnly = true },
        ["m/enrollment/households/{id:guid}/move"] = Record("enrollment.households.edit"),
        ["m/enrollment/households/{id:guid}/split"] = Record("enrollment.households.edit") with { EmptyForm = HttpStatusCode.BadRequest },
        ["m/enrollment/households/{id:guid}/merge"] = Record("enrollment.households.edit"),
        ["m/enrollment/households/duplicates"] = Part("enrollment.households.edit"),
        ["m/enrollment/households/duplicates/merged"] = Part("enrollment.households.edit") with { EmptyForm = HttpStatusCode.NotFound },
        ["m/enrollment/households/duplicates/{first:guid}/{second:guid}"] = Record("enrollment.households.edit"),
        ["m/enrollment/coverage"] = Part("enrollment.villages.view"),
        ["m/enrollment/joins"] = Part("enrollment.villages.view"),
        ["m/enrollment/leaders"] = Part("enrollment.villages.view"),
        ["m/enrollment/villages"] = Part("enrollment.villages.view"),
        ["m/enrollment/villages/{id:guid}"] = Record("enrollment.villages.view"),
        ["m/enrollment/villages/{id:guid}/start"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/models/{modelId:guid}/edit"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/models/{modelId:guid}/close"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/models/{modelId:guid}/reopen"] = Record("enrollment.villages.edit") with { Get = HttpStatusCode.Redirect, EmptyForm = HttpStatusCode.Redirect },
        ["m/enrollment/villages/{id:guid}/{kind}/{rowId:guid}/remove"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/models/{modelId:guid}/appoint/{post}"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/models/{modelId:guid}/rules"] = Record("enrollment.villages.view") with { Get = HttpStatusCode.NotFound, EmptyForm = HttpStatusCode.NotFound },
        ["m/enrollment/villages/{id:guid}/models/{modelId:guid}/rules/attach"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/posts/{recordId:guid?}"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/tags/{recordId:guid?}"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/terms/{termId:guid}/edit"] = Record("enrollment.villages.edit"),
        ["m/enrollment/villages/{id:guid}/terms/{termId:guid}/handover"] = Record("enrollment.villages.view"),
        ["m/enrollment/villages/{id:guid}/terms/{termId:guid}/end"] = Record("enrollment.villages.edit"),
        ["m/enrollment/recognition"] = Part("enrollment.villages.view"),
        ["m/enrollment/recognition/criterion-19-2"] = Part("enrollment.villages.view"),
        ["m/enrollment/recognition/criteria"] = Part("enrollment.villages.view"),
        ["m/enrollment/recognition/criteria/{id:guid}"] = Part("enrollment.villages.view"),
        ["m/enrollment/recognition/criteria/{id:guid}/follow"] = District("enrollment.recognition.decide"),
        ["m/enrollment/recognition/point-items"] = District("enrollment.recognition.decide"),
        ["m/enrollment/recognition/{id:guid}/points"] = Record("enrollment.recognition.decide") with { Get = HttpStatusCode.NotFound },
        ["m/enrollment/recognition/{id:guid}/minutes"] = Record("enrollment.recognition.edit") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/minutes/document"] = Record("enrollment.recognition.edit") with { Get = HttpStatusCode.NotFound, IsGetOnly = true },
        ["m/enrollment/recognition/communes/{id:guid}"] = Record("enrollment.villages.view") with { Target = Target.Commune },
        ["m/enrollment/recognition/units/{id:guid}/register"] = Record("enrollment.recognition.edit") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}"] = Record("enrollment.villages.view"),
        ["m/enrollment/recognition/{id:guid}/assess"] = Record("enrollment.recognition.edit"),
        ["m/enrollment/recognition/{id:guid}/meeting"] = Record("enrollment.recognition.edit") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/check"] = Record("enrollment.recognition.decide") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/decide"] = Record("enrollment.recognition.decide") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/certify"] = Record("enrollment.recognition.decide") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/certificate"] = Record("enrollment.villages.view") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/return"] = Record("enrollment.recognition.decide") with { Get = HttpStatusCode.Redirect },
        ["m/enrollment/recognition/{id:guid}/revoke"] = Record("enrollment.recognition.decide") with { Get = HttpStatusCode.Redirect },
    };

    private static Rule Part(string permission) => new() { Permission = permission };

    private static Rule District(string permission) => new() { Permission = permission, Reach = 1 };

    private static Rule Installation(string permission) => new() { Permission = permission, Reach = 2 };

    private static Rule Record(string permission) => new() { Permission = permission, Target = Target.Village };
}
