using System.Globalization;

namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>The log is not as it was written. The job fails with it, so that it is seen on the page of jobs.</summary>
public sealed class AuditBrokenException(AuditFault fault) : Exception(fault.Describe(CultureInfo.CurrentUICulture));
