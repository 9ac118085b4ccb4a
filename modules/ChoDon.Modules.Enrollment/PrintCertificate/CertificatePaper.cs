using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.PrintCertificate;

/// <summary>Writes the certificate. What a village holds the commune above it issues, and a commune's the district.</summary>
internal sealed class CertificatePaper(RecognitionUnits units)
{
    /// <summary>The certificate; null while none is issued.</summary>
    public OfficialDocument? Write(RecognitionDetails details)
    {
        var recognition = details.Recognition;
        if (recognition is not { State: RecognitionState.Certified, IsRecognised: true })
            return null;
        var issuer = units.Above(details.Unit, recognition.Year)?.Name ?? "";
        return new OfficialDocument
        {
            Form = OfficialForm.Certificate,
            Issuer = OfficialWords.Capitals($"Ủy ban nhân dân {issuer}"),
            Number = recognition.CertificateNumber,
            Place = OfficialWords.Place(issuer),
            Date = recognition.CertifiedOn!.Value,
            Type = "GIẤY CÔNG NHẬN",
            Subject = details.Commune is { } commune ? $"{details.Unit.Name}, {commune}" : details.Unit.Name,
            Body =
            [
                new OfficialParagraph($"Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm {recognition.Year}"),
                new OfficialParagraph($"Theo Quyết định số {recognition.DecisionNumber} ngày {OfficialWords.ShortDay(recognition.DecidedOn!.Value)}"),
                new OfficialParagraph(details.Set.BasisVi, IsItalic: true),
            ],
            Signatures = [new OfficialSignature("TM. ỦY BAN NHÂN DÂN", recognition.Signer)],
            FileName = $"giay-cong-nhan-{recognition.Year}",
        };
    }
}
