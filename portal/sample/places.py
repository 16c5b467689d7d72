"""Harwick County: its regions, offices, services and jobs. Data only; no such county exists."""

REGIONS = {
    "harwick-north": "Northern Region",
    "harwick-coast": "Coast Region",
    "harwick-valley": "Valley Region",
    "harwick-hills": "Hill Region",
}

# Code, name, region, service.
OFFICES = (
    ("lakewood-benefits", "Lakewood Benefits Office", "harwick-valley", "benefits"),
    ("lakewood-library", "Lakewood Town Library", "harwick-valley", "library"),
    ("tarnbrook-hospital", "Tarnbrook Hospital", "harwick-valley", "care"),
    ("tarnbrook-police", "Tarnbrook Police Station", "harwick-valley", "police"),
    ("tarnbrook-registry", "Tarnbrook Registry Office", "harwick-valley", "registry"),
    ("harwick-tax", "Harwick Tax Office", "harwick-north", "tax"),
    ("harwick-jobs", "Harwick Job Centre", "harwick-north", "jobs"),
    ("harwick-hospital", "Harwick General Hospital", "harwick-north", "care"),
    ("harwick-permits", "Harwick Permit Office", "harwick-north", "permits"),
    ("osterly-benefits", "Osterly Benefits Office", "harwick-north", "benefits"),
    ("saltmere-benefits", "Saltmere Benefits Office", "harwick-coast", "benefits"),
    ("saltmere-jobs", "Saltmere Job Centre", "harwick-coast", "jobs"),
    ("saltmere-clinic", "Saltmere Clinic", "harwick-coast", "care"),
    ("gullhaven-police", "Gullhaven Police Station", "harwick-coast", "police"),
    ("gullhaven-library", "Gullhaven Library", "harwick-coast", "library"),
    ("brackenridge-tax", "Brackenridge Tax Office", "harwick-hills", "tax"),
    ("brackenridge-registry", "Brackenridge Registry Office", "harwick-hills", "registry"),
    ("brackenridge-permits", "Brackenridge Permit Office", "harwick-hills", "permits"),
    ("wyndale-clinic", "Wyndale Clinic", "harwick-hills", "care"),
    ("wyndale-jobs", "Wyndale Job Centre", "harwick-hills", "jobs"),
)

SERVICES = {
    "benefits": ("Benefits", ("Application", "Documents", "Interview", "Decision", "Payment")),
    "care": ("Outpatient care", ("Referral", "Appointment", "Treatment", "Discharge")),
    "library": ("Library", ("Membership", "Lending", "Courses")),
    "tax": ("Taxes", ("Return", "Payment", "Refund", "Appeal")),
    "police": ("Police help", ("Report", "Statement", "Follow-up")),
    "jobs": ("Job search", ("Registration", "Advice", "Training", "Placement")),
    "registry": ("Civil registry", ("Appointment", "Application", "Collection")),
    "permits": ("Permits", ("Application", "Inspection", "Decision")),
}

# The commonest first.
JOBS = {
    "benefits": ("Clerk", "Case Worker", "Benefits Adviser", "Receptionist", "Interpreter", "Team Leader"),
    "care": ("Nurse", "Healthcare Assistant", "Doctor", "Receptionist", "Physiotherapist", "Midwife", "Porter"),
    "library": ("Librarian", "Library Assistant", "Course Tutor", "Receptionist", "Archivist"),
    "tax": ("Tax Officer", "Clerk", "Tax Adviser", "Receptionist", "Auditor"),
    "police": ("Police Officer", "Desk Officer", "Detective", "Community Officer", "Victim Support Worker"),
    "jobs": ("Job Adviser", "Clerk", "Trainer", "Receptionist", "Placement Officer"),
    "registry": ("Registrar", "Clerk", "Receptionist", "Interpreter", "Team Leader"),
    "permits": ("Permit Officer", "Inspector", "Clerk", "Receptionist", "Planner"),
}
