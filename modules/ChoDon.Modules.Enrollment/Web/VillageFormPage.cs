using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>The form of something that belongs to a village.</summary>
internal abstract class VillageFormPage<TForm>(VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : SharedFormPage<TForm>(time, texts)
    where TForm : class, new()
{
    private Guid _villageId;
    private Guid? _key;

    public Unit Village { get; private set; } = null!;

    protected override string SavedUrl => Paths.Village(Village.Id);

    protected Task<IActionResult> ShowAsync(Guid villageId, Guid? key, CancellationToken cancellationToken)
    {
        (_villageId, _key) = (villageId, key);
        return ShowAsync(cancellationToken);
    }

    protected Task<IActionResult> SaveAsync(Guid villageId, Guid? key, CancellationToken cancellationToken)
    {
        (_villageId, _key) = (villageId, key);
        return SaveAsync(cancellationToken);
    }

    protected override async Task<TForm?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(_villageId, cancellationToken) is not { } details)
            return null;
        Village = details.Village;
        return Find(details, _key) ? Fill() : null;
    }

    /// <summary>Takes what the form is about out of what is known of the village; false when it is not there.</summary>
    protected abstract bool Find(VillageDetails details, Guid? key);

    /// <summary>The form with what is stored.</summary>
    protected abstract TForm Fill();
}
