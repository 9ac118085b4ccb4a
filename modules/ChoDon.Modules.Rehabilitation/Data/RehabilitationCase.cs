using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>
/// Help for one person, with a number in the commune's register. Who it is stands in <see cref="HelpedPerson"/>; lists
/// show initials and the number, to the people on the case alone.
/// </summary>
internal sealed class RehabilitationCase : SavedRecord, IRestrictedCase
{
    public const int InitialsLength = 20;
    public const int LegalGroundLength = 40;
    public const int GroundsLength = 2000;
    public const int ReasonLength = 200;
    public const int LeastMonths = 3;
    public const int MostMonths = 6;

    /// <summary>The series that cases are numbered in.</summary>
    public const string Series = "case";

    private const string Table = "reh_rehabilitation_case";

    /// <summary>The village.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The commune that gave the number.</summary>
    public required Guid IssuerId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>Key of the law or decree in force on the day of the decision.</summary>
    public required string LegalGround { get; set; }

    /// <summary>Whether the person was under age on the day of the decision.</summary>
    public required bool IsMinor { get; init; }

    public required SealedText Initials { get; set; }

    /// <summary>The day of the decision, or on which help was agreed; the clock for the mentor starts here.</summary>
    public required DateOnly DecidedOn { get; set; }

    /// <summary>The first day of help.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>The legal duration; null when the end is open.</summary>
    public int? Months { get; set; }

    /// <summary>The last day of the term; null when the end is open.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Whether nobody but the people who are named may see it for the time being, whatever they are to it.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>What was proposed as the end and waits for another person; null while nothing is.</summary>
    public EndKind? EndKind { get; set; }

    public Outcome? Outcome { get; set; }

    /// <summary>The written grounds of the assessment.</summary>
    public SealedText? Grounds { get; set; }

    public DateOnly? ProposedEnd { get; set; }

    /// <summary>The account that proposed the end; another one approves it.</summary>
    public Guid? ProposedBy { get; set; }

    public string? ProposedByName { get; set; }

    /// <summary>Null while the case is open; from then on it is sealed.</summary>
    public DateOnly? EndedOn { get; set; }

    public string? ApprovedByName { get; set; }

    /// <summary>Why it should not be in the register; it counts no more.</summary>
    public string? CancelReason { get; set; }

    public bool IsCancelled => CancelReason is not null;

    public bool IsOpen => EndedOn is null && !IsCancelled;

    public bool IsEndProposed => ProposedEnd is not null && IsOpen;

    public static FieldPlace InitialsPlace(Guid id) => new(Table, "initials", id);

    public static FieldPlace GroundsPlace(Guid id) => new(Table, "grounds", id);
}

internal sealed class RehabilitationCaseConfiguration : IEntityTypeConfiguration<RehabilitationCase>
{
    public void Configure(EntityTypeBuilder<RehabilitationCase> builder)
    {
        builder.Property(one => one.LegalGround).HasMaxLength(RehabilitationCase.LegalGroundLength);
        builder.Property(one => one.ProposedByName).HasMaxLength(CasePerson.NameLength);
        builder.Property(one => one.ApprovedByName).HasMaxLength(CasePerson.NameLength);
        builder.Property(one => one.CancelReason).HasMaxLength(RehabilitationCase.ReasonLength);
        builder.HasIndex(one => new { one.IssuerId, one.Year, one.Number }).IsUnique();
        builder.HasIndex(one => new { one.UnitId, one.StartsOn });
        builder.HasIndex(one => new { one.UnitId, one.EndedOn });
        builder.HasIndex(one => new { one.StartsOn, one.Id });
    }
}

internal sealed class PersonConfiguration : CasePersonConfiguration<RehabilitationCase>;

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder) => NumberSeriesData.Configure(builder);
}
