using ChoDon.Platform.Abstractions.Audit;

namespace ChoDon.Platform.Abstractions.Export;

/// <summary>A file that leaves the program as it is, because it is no table.</summary>
/// <param name="Name">Its name with the ending: small letters, digits and hyphens.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Note">What the audit log is to say. It holds no personal data.</param>
public sealed record ExportFile(string Name, string MediaType, ReadOnlyMemory<byte> Content, AuditNote Note);
