using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Mediation.Data;

/// <summary>
/// A dispute that people of the village help to settle, with a number in the commune's register. What it is about and what was
/// agreed is sealed; who is not on the case sees that it was counted, and nothing more.
/// </summary>
internal sealed class MediationCase : SavedRecord, IRestrictedCase
{
    public const int MediatorsLength = 300;
    public const int MatterLength = 1000;
    public const int AgreementLength = 2000;
    public const int ReferredToLength = 200;
    public const int ReasonLength = 200;
    public const int MostNumber = 99_999;

    /// <summary>The series that cases are numbered in.</summary>
    public const string Series = "case";

    private const string Table = "med_mediation_case";

    /// <summary>The village.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The commune that gave the number.</summary>
    public required Guid IssuerId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required DateOnly ReceivedOn { get; set; }

    /// <summary>Null when it was not stated.</summary>
    public Guid? KindId { get; set; }

    /// <summary>Who mediates, by name and post: people who bear an office in the village.</summary>
    public string? Mediators { get; set; }

    public SealedText? Matter { get; set; }

    /// <summary>Null while the case is open.</summary>
    public Result? Result { get; set; }

    public DateOnly? EndedOn { get; set; }

    /// <summary>The authority that a case was referred to.</summary>
    public string? ReferredTo { get; set; }

    public SealedText? Agreement { get; set; }

    /// <summary>Why it should not be in the register; it counts no more.</summary>
    public string? CancelReason { get; set; }

    public bool IsCancelled => CancelReason is not null;

    public bool IsOpen => Result is null && !IsCancelled;

    public static FieldPlace MatterPlace(Guid id) => new(Table, "matter", id);

    public static FieldPlace AgreementPlace(Guid id) => new(Table, "agreement", id);
}

internal sealed class MediationCaseConfiguration : IEntityTypeConfiguration<MediationCase>
{
    public void Configure(EntityTypeBuilder<MediationCase> builder)
    {
        builder.Property(one => one.Mediators).HasMaxLength(MediationCase.MediatorsLength);
        builder.Property(one => one.ReferredTo).HasMaxLength(MediationCase.ReferredToLength);
        builder.Property(one => one.CancelReason).HasMaxLength(MediationCase.ReasonLength);
        builder.HasIndex(one => new { one.IssuerId, one.Year, one.Number }).IsUnique();
        builder.HasIndex(one => new { one.UnitId, one.ReceivedOn });
        builder.HasIndex(one => new { one.UnitId, one.EndedOn });
        builder.HasIndex(one => new { one.ReceivedOn, one.Id });
    }
}

internal sealed class PersonConfiguration : CasePersonConfiguration<MediationCase>;

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder) => NumberSeriesData.Configure(builder);
}
