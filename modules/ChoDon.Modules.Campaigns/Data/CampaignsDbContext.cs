using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Data;

[ModuleData(CampaignsModule.Id, Prefix)]
internal sealed class CampaignsDbContext(DbContextOptions<CampaignsDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "cmp_";

    public DbSet<CalendarLink> CalendarLinks => Set<CalendarLink>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<CampaignTopic> CampaignTopics => Set<CampaignTopic>();

    public DbSet<CampaignVillage> CampaignVillages => Set<CampaignVillage>();

    public DbSet<CampaignMaterial> Materials => Set<CampaignMaterial>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SessionFile> SessionFiles => Set<SessionFile>();

    public DbSet<SessionTopic> SessionTopics => Set<SessionTopic>();

    public DbSet<Topic> Topics => Set<Topic>();
}
