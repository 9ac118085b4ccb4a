using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>That a collective, a household or a person be commended, from the first draft to the presentation.</summary>
internal sealed class Proposal : SavedRecord, IUnitRecord
{
    public const int NameLength = 200;
    public const int OfficeLength = 200;
    public const int ReportLength = 20_000;

    private string _name = "";

    /// <summary>The village, commune or district that the recipient belongs to.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The village at which figures count it: its own, or the first of a larger unit.</summary>
    public required Guid CountedAtId { get; init; }

    public required Guid OccasionId { get; init; }

    public required Guid FormId { get; set; }

    public required RecipientKind Recipient { get; init; }

    /// <summary>With the name the keys change by which the proposal is found.</summary>
    public required string Name
    {
        get => _name;
        set => (_name, NameKey, SearchKey) = (value, VietnameseText.MatchKey(value), VietnameseText.SearchKey(value));
    }

    /// <summary>The same name however it is typed: by it the same recipient is found again.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Name and decision as they are searched for.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>What the person is: "trưởng mô hình".</summary>
    public string? Office { get; set; }

    /// <summary>The achievement report.</summary>
    public string? Report { get; set; }

    public required ProposalState State { get; set; }

    public required string ProposedBy { get; init; }

    /// <summary>All who wrote, changed or submitted it, read together with it: they do not judge it.</summary>
    public IList<ProposalAuthor> Authors { get; } = [];

    public DateOnly? SubmittedOn { get; set; }

    /// <summary>By when it is to be decided, as it stood on the day of submission.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>On which day the household or person agreed that it is made public; collectives need none.</summary>
    public DateOnly? ConsentOn { get; set; }

    public Guid? DecisionId { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public DateOnly? PresentedOn { get; set; }

    /// <summary>Against one refusal one appeal is heard.</summary>
    public bool HasAppealed { get; set; }

    public bool IsAboutPeople => Recipient is RecipientKind.Household or RecipientKind.Individual;

    public bool IsAwarded => State is ProposalState.Decided or ProposalState.Presented;

    /// <summary>Whether the name may be told outside of the office.</summary>
    public bool MayBePublished => IsAwarded && (!IsAboutPeople || ConsentOn is not null);

    /// <summary>Notes that somebody worked on it; who has no account has none to judge with.</summary>
    public void AddAuthor(Guid? accountId)
    {
        if (accountId is { } id && !IsBy(id))
            Authors.Add(new ProposalAuthor { ProposalId = Id, UnitId = UnitId, AccountId = id });
    }

    public bool IsBy(Guid? accountId) => Authors.Any(author => author.AccountId == accountId);

    /// <summary>Notes the decision that awards it; from now on it is found by its number, too.</summary>
    public void AwardBy(Decision decision)
    {
        (DecisionId, DecidedOn) = (decision.Id, decision.DecidedOn);
        SearchKey = VietnameseText.SearchKey($"{Name} {decision.Written}");
    }
}

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.Property(proposal => proposal.Name).HasMaxLength(Proposal.NameLength);
        builder.Property(proposal => proposal.NameKey).HasMaxLength(Proposal.NameLength);
        builder.Property(proposal => proposal.SearchKey).HasMaxLength(2 * Proposal.NameLength);
        builder.Property(proposal => proposal.Office).HasMaxLength(Proposal.OfficeLength);
        builder.Property(proposal => proposal.Report).HasMaxLength(Proposal.ReportLength);
        builder.Property(proposal => proposal.ProposedBy).HasMaxLength(200);
        builder.Navigation(proposal => proposal.Authors).AutoInclude();
        builder.HasOne<Occasion>().WithMany().HasForeignKey(proposal => proposal.OccasionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(proposal => proposal.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(proposal => new { proposal.UnitId, proposal.NameKey });
        builder.HasIndex(proposal => new { proposal.OccasionId, proposal.FormId, proposal.State });
        builder.HasIndex(proposal => new { proposal.State, proposal.DueOn });
        builder.HasIndex(proposal => new { proposal.DecidedOn, proposal.Id });
        builder.HasIndex(proposal => new { proposal.CountedAtId, proposal.SubmittedOn });
    }
}
