using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Data;

[ModuleData(CommendationsModule.Id, Prefix)]
internal sealed class CommendationsDbContext(DbContextOptions<CommendationsDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "cmd_";

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<AwardForm> AwardForms => Set<AwardForm>();

    public DbSet<CouncilMember> CouncilMembers => Set<CouncilMember>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<Occasion> Occasions => Set<Occasion>();

    public DbSet<OfferedForm> OfferedForms => Set<OfferedForm>();

    public DbSet<OwnTemplate> OwnTemplates => Set<OwnTemplate>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ProposalAuthor> ProposalAuthors => Set<ProposalAuthor>();

    public DbSet<ProposalStep> ProposalSteps => Set<ProposalStep>();

    public DbSet<Quota> Quotas => Set<Quota>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Vote> Votes => Set<Vote>();
}
