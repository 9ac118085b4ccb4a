using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.AttachMinutes;

internal sealed class AttachMinutesHandler(EnrollmentDbContext data, RecognitionAccess access, IDocumentStore documents, TimeProvider time)
{
    /// <summary>Lets the recognition keep the scan of the minutes, and takes the one away that it kept before.</summary>
    public async Task<SaveResult> HandleAsync(Guid recognitionId, Guid documentId, CancellationToken cancellationToken)
    {
        var recognition = await data.Recognitions.FirstOrDefaultAsync(row => row.Id == recognitionId, cancellationToken);
        if (recognition is null || !access.May(recognition, StepKind.HoldMeeting))
            return SaveResult.NotFound;
        var before = recognition.MinutesDocumentId;
        recognition.MinutesDocumentId = documentId;
        data.MarkSaved(recognition, time.UtcNow());
        return await data.SaveWithDocumentAsync(documents, before, documentId, cancellationToken);
    }
}
