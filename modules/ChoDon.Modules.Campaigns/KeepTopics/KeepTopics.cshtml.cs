using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.KeepTopics;

[Authorize(Permissions.EditPlans)]
internal sealed class KeepTopicsPage(
    KeepTopicsHandler handler,
    TopicCatalog topics,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts)
    : KeepChoicesPage<Topic, KnownChoice, ChoiceForm>(handler, topics, villages, access, time, texts)
{
    public override string BackUrl => Paths.Plans;

    protected override string Permission => Permissions.EditPlans;
}
