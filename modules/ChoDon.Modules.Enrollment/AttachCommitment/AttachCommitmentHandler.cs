using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.AttachCommitment;

internal sealed class AttachCommitmentHandler(
    EnrollmentDbContext data, DistrictVillages villages, IDocumentStore documents, TimeProvider time)
{
    /// <summary>Lets the membership keep this document, and takes the one away that it kept before.</summary>
    public async Task<SaveResult> HandleAsync(Guid membershipId, Guid? documentId, CancellationToken cancellationToken)
    {
        var membership = await data.Memberships.FirstOrDefaultAsync(row => row.Id == membershipId, cancellationToken);
        if (membership is null || !villages.Contains(membership.UnitId))
            return SaveResult.NotFound;
        var before = membership.CommitmentDocumentId;
        var household = await data.Households.FirstAsync(row => row.Id == membership.HouseholdId, cancellationToken);
        membership.CommitmentDocumentId = documentId;
        data.MarkSaved(household, time.UtcNow());
        return await data.SaveWithDocumentAsync(documents, before, documentId, cancellationToken);
    }
}
