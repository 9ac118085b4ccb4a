using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>
/// Who is helped, and why: all of it sealed, and kept from the mentor, who knows the person from the village.
/// </summary>
internal sealed class HelpedPerson : Entity, IReservedPart
{
    public const int TextLength = 200;
    public const int ReasonLength = 1000;
    public const int NumberLength = 100;

    private const string Table = "reh_helped_person";

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required SealedText Name { get; set; }

    public SealedText? BornOn { get; set; }

    public SealedText? CitizenNumber { get; set; }

    public SealedText? Phone { get; set; }

    public SealedText? Address { get; set; }

    /// <summary>Number and date of the decision, and who took it.</summary>
    public SealedText? Decision { get; set; }

    /// <summary>What led to it.</summary>
    public SealedText? Background { get; set; }

    /// <summary>Of a minor: who takes care of them, and agreed to the help.</summary>
    public SealedText? Guardian { get; set; }

    public SealedText? GuardianPhone { get; set; }

    /// <summary>The day on which the person, or the guardian of a minor, agreed; null where a decision took the place of agreement.</summary>
    public DateOnly? AgreedOn { get; set; }

    public static FieldPlace NamePlace(Guid id) => new(Table, "name", id);

    public static FieldPlace BornOnPlace(Guid id) => new(Table, "born_on", id);

    public static FieldPlace CitizenNumberPlace(Guid id) => new(Table, "citizen_number", id);

    public static FieldPlace PhonePlace(Guid id) => new(Table, "phone", id);

    public static FieldPlace AddressPlace(Guid id) => new(Table, "address", id);

    public static FieldPlace DecisionPlace(Guid id) => new(Table, "decision", id);

    public static FieldPlace BackgroundPlace(Guid id) => new(Table, "background", id);

    public static FieldPlace GuardianPlace(Guid id) => new(Table, "guardian", id);

    public static FieldPlace GuardianPhonePlace(Guid id) => new(Table, "guardian_phone", id);
}

internal sealed class HelpedPersonConfiguration : IEntityTypeConfiguration<HelpedPerson>
{
    public void Configure(EntityTypeBuilder<HelpedPerson> builder)
    {
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(person => person.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(person => person.CaseId).IsUnique();
    }
}
