using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RevealCitizenNumber;

/// <summary>The whole number of a head of household.</summary>
[Authorize(Permissions.RevealCitizenNumbers)]
internal sealed class RevealCitizenNumberPage(
    HouseholdReader reader, EnrollmentDbContext data, IFieldCipher cipher, IAuditLog audit, IStringLocalizer<EnrollmentText> texts)
    : RevealPage(audit, texts)
{
    public HouseholdDetails Household { get; private set; } = null!;

    public override string BackUrl => Paths.Household(Household.Id);

    protected override async Task<Covered?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { HasCitizenNumber: true } household)
            return null;
        Household = household;
        var stored = await data.Households.Where(row => row.Id == id).Select(row => row.CitizenNumber).FirstAsync(cancellationToken);
        return new Covered(
            new AuditNote("enrollment.citizen-number.revealed", id.ToString(), household.UnitId),
            () => [new(Texts["Household.CitizenNumber"], cipher.Open(CitizenNumber.PlaceOf(id), stored!))]);
    }
}
